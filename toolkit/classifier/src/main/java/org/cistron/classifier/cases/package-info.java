/** What classifiers read off a case: which residue changes, which nucleotides in reading direction, where in the transcript. */
package org.cistron.classifier.cases;
