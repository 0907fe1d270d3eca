/** Proteins in FASTA. */
package org.cistron.io.protein;
