/** What is found on contigs: coding regions, genes, evidence for them, and what annotation files say. */
package org.cistron.api.feature;
