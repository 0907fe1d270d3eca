package org.cistron.io.variant;

/**
 * An allele with the reference around it, and what is known of it.
 *
 * @param place where it stands
 * @param contig the contig
 * @param start 0-based position of the reference allele
 * @param reference the reference allele as the table has it, upper case
 * @param alternative the alternative allele
 * @param left what comes right before the reference allele
 * @param right what comes right behind it
 * @param gene the gene's name; empty where there is none
 * @param nucleotideName the change in the transcript, the transcript's id and a colon before it: {@code NM_000451.3:c.63C>T}; empty
 *     where the table has none
 * @param proteinName the change in the protein in the same form; empty where the table has none
 * @param label what it does
 */
public record LabelledAllele(
        RowPlace place,
        String contig,
        int start,
        String reference,
        String alternative,
        String left,
        String right,
        String gene,
        String nucleotideName,
        String proteinName,
        Label label)
        implements LabelledRow {}
