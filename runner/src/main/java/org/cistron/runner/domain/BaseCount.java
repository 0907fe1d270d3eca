package org.cistron.runner.domain;

import org.cistron.api.sequence.Sequence;

/**
 * What a sequence consists of.
 *
 * @param strong nucleotides that are G or C
 * @param known nucleotides that are not N
 */
public record BaseCount(long strong, long known) {
    /** Of no sequence. */
    public static final BaseCount NONE = new BaseCount(0, 0);

    /** Counts a contig. */
    public static BaseCount of(Sequence contig) {
        long strong = 0;
        long known = 0;
        for (int i = 0; i < contig.length(); i++) {
            byte base = contig.base(i);
            strong += base == Sequence.C || base == Sequence.G ? 1 : 0;
            known += base == Sequence.N ? 0 : 1;
        }
        return new BaseCount(strong, known);
    }

    /** Returns the sum. */
    public BaseCount plus(BaseCount other) {
        return new BaseCount(strong + other.strong, known + other.known);
    }

    /** Returns the share of G and C among the known nucleotides, 0 to 1; one half where there are none. */
    public double content() {
        return known == 0 ? 0.5 : (double) strong / known;
    }
}
