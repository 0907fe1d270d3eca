/** Proteins from FASTA files. */
package org.cistron.io.protein;
