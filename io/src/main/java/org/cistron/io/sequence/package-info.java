/**
 * Contigs and reads from FASTA, FASTQ and GenBank: a strict gate that reads all bytes once, then the records, FASTA and
 * FASTQ through BioJava.
 */
package org.cistron.io.sequence;
