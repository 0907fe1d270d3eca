package org.cistron.io.variant;

/**
 * A variant whose answer is known.
 *
 * @param place where it stands
 * @param ofProtein whether the variant is a residue of a protein, not an allele of a contig
 * @param key which variant
 * @param question what the answer is to; empty where the table does not tell
 * @param gene its gene; empty where the table does not tell
 * @param positive whether the answer is yes
 * @param weight how much the answer is trusted; 1 where it was reviewed
 */
public record KnownAnswer(
        RowPlace place,
        boolean ofProtein,
        VariantKey key,
        String question,
        String gene,
        boolean positive,
        double weight) {}
