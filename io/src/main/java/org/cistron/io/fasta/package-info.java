/** FASTA outputs: proteins and genes. Reading is in {@code org.cistron.io.sequence}. */
package org.cistron.io.fasta;
