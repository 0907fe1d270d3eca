package org.cistron.io.sequence;

import java.util.Objects;

/**
 * What the gate found in one input that it let pass.
 *
 * @param format the format, told by content
 * @param records how many records there are, at least one
 * @param nucleotides how many nucleotides they have together
 * @param longestRecord how many nucleotides the longest has
 * @param ambiguousToN how many nucleotides were written as an IUPAC code for several (R, Y, ...; not N) and read as N
 * @param uracilToThymine how many nucleotides were written as U and read as T
 * @param gapNucleotides how many nucleotides were written as N
 * @param sha256 of the file's bytes as given, packed or not: 64 lower-case hexadecimal digits
 */
public record InputSummary(
        SequenceFormat format,
        int records,
        long nucleotides,
        int longestRecord,
        long ambiguousToN,
        long uracilToThymine,
        long gapNucleotides,
        String sha256) {

    /** Checks that nothing is missing. */
    public InputSummary {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(sha256, "sha256");
    }
}
