package org.cistron.runner.labelled;

import java.util.Comparator;

/**
 * What cases have in common.
 *
 * @param sort what it is; genes go before proteins, and proteins before transcripts, where one of several gives a group its name
 * @param name its name
 */
record Kin(Sort sort, String name) implements Comparable<Kin> {
    private static final Comparator<Kin> ORDER = Comparator.comparing(Kin::sort).thenComparing(Kin::name);

    enum Sort {
        GENE,
        PROTEIN,
        TRANSCRIPT,
        PLACE
    }

    @Override
    public int compareTo(Kin other) {
        return ORDER.compare(this, other);
    }
}
