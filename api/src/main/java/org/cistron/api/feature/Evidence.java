package org.cistron.api.feature;

/**
 * What a plugin says of a window of a contig, in natural-logarithm odds, one number for each position and strand.
 *
 * <p>All four arrays have the window's length; index {@code i} speaks of contig position {@code window.start() + i}. They
 * are handed over, not copied: whoever gets an evidence only reads it.
 *
 * @param window the stretch
 * @param codingForward log-odds that the forward codon whose first nucleotide is at this position is a codon of a gene,
 *     against its not being one; the sum over an open reading frame's codons is the frame's coding log-odds. All
 *     three frames are interleaved: the frame is the position modulo 3. 0 where nothing can be said
 * @param codingReverse the same for the reverse codon whose leftmost (third) nucleotide is at this position
 * @param startForward log-odds that translation starts at the forward codon whose first nucleotide is at this position,
 *     against a like codon where it does not; 0 where nothing can be said. Read only at start codons
 * @param startReverse the same for the reverse codon whose leftmost (third) nucleotide is at this position
 */
@SuppressWarnings("ArrayRecordComponent") // Arrays of millions of primitives, handed over for speed; see above.
public record Evidence(
        Window window, float[] codingForward, float[] codingReverse, float[] startForward, float[] startReverse) {

    /** Checks that all arrays have the window's length. */
    public Evidence {
        int length = window.length();
        if (codingForward.length != length
                || codingReverse.length != length
                || startForward.length != length
                || startReverse.length != length) {
            throw new IllegalArgumentException("evidence arrays of " + codingForward.length + ", "
                    + codingReverse.length + ", " + startForward.length + " and " + startReverse.length
                    + " numbers, expected " + length + " each: one for every position of the window");
        }
    }

    /** Makes evidence that says nothing (all 0), to be filled in. */
    public static Evidence empty(Window window) {
        int length = window.length();
        return new Evidence(window, new float[length], new float[length], new float[length], new float[length]);
    }
}
