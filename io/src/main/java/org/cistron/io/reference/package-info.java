/** Stretches of a reference genome, read from an indexed FASTA. */
package org.cistron.io.reference;
