/** Makes the cases that classifiers judge: an allele on a transcript, or a change of a protein, with all that is known of it. */
package org.cistron.runner.cases;
