package org.cistron.api.feature;

import java.util.List;

/**
 * What a plugin says of a window of a contig, in natural-logarithm odds, one number for each position and strand.
 *
 * <p>All arrays have the window's length; index {@code i} speaks of contig position {@code window.start() + i}. They are handed
 * over, not copied: whoever gets an evidence only reads it.
 *
 * @param window the stretch
 * @param tracks codon by codon log-odds, one track for each kind of gene that the plugin knows; at least one
 * @param startForward log-odds that translation starts at the forward codon whose first nucleotide is at this position,
 *     against another start codon of the same frame; 0 where nothing can be said. Read only at start codons
 * @param startReverse the same for the reverse codon whose leftmost (third) nucleotide is at this position
 */
@SuppressWarnings("ArrayRecordComponent") // Arrays of millions of primitives, handed over for speed; see above.
public record Evidence(Window window, List<CodingTrack> tracks, float[] startForward, float[] startReverse) {

    /** Checks that there is a track and that all arrays have the window's length. */
    public Evidence {
        tracks = List.copyOf(tracks);
        if (tracks.isEmpty()) {
            throw new IllegalArgumentException("evidence without a coding track, expected at least one");
        }
        for (CodingTrack track : tracks) {
            check(track.forward(), window);
            check(track.reverse(), window);
        }
        check(startForward, window);
        check(startReverse, window);
    }

    private static void check(float[] values, Window window) {
        if (values.length != window.length()) {
            throw new IllegalArgumentException("an evidence array of " + values.length + " numbers, expected "
                    + window.length() + ": one for every position of the window");
        }
    }

    /** Makes evidence of one track that says nothing (all 0), to be filled in. */
    public static Evidence empty(Window window) {
        int length = window.length();
        return new Evidence(window, List.of(CodingTrack.empty(0, length)), new float[length], new float[length]);
    }
}
