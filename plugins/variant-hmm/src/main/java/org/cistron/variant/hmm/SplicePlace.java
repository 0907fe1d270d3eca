package org.cistron.variant.hmm;

import java.util.Optional;
import org.cistron.classifier.cases.NamedPlace;

/**
 * Where in an intron a variant lies, by its name in the transcript ({@code c.123+5G>A}).
 *
 * @param donor whether the intron's start is nearer; else its end is
 * @param distance the first nucleotide that changes, 1 for the one next to the exon
 */
record SplicePlace(boolean donor, int distance) {

    /** Reads a name; nothing where it names no place in an intron. */
    static Optional<SplicePlace> of(String nucleotideName) {
        return NamedPlace.of(nucleotideName)
                .filter(place -> place.offset() != 0)
                .map(place -> new SplicePlace(place.offset() > 0, Math.abs(place.offset())));
    }

    /** Returns a name for places that are much alike. */
    String word() {
        int from = distance <= 2 ? 1 : distance <= 6 ? 3 : distance <= 20 ? 7 : 21;
        return (donor ? "donor+" : "acceptor-") + from;
    }
}
