/**
 * Transcripts out of annotation files: GFF3 in the dialects of the large providers, GTF and GenBank, told by content.
 *
 * <p>Each format makes {@link org.cistron.io.transcript.TranscriptDraft drafts} of what its lines say; one assembler checks
 * them all and makes transcripts. Whatever is left out, or read other than it is written, is counted.
 */
package org.cistron.io.transcript;
