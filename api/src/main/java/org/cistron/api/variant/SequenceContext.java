package org.cistron.api.variant;

/**
 * The reference around a variant, on the contig's forward strand, in upper-case A, C, G, T and N.
 *
 * @param before the nucleotides that end where the variant's reference allele starts
 * @param after those that start where it ends
 */
public record SequenceContext(String before, String after) {
    /** The most nucleotides that the host gives on either side; fewer at a contig's end. */
    public static final int LONGEST = 256;

    /** Cuts both sides to {@link #LONGEST}. */
    public SequenceContext {
        before = before.substring(Math.max(0, before.length() - LONGEST));
        after = after.substring(0, Math.min(after.length(), LONGEST));
    }
}
