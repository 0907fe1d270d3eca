package org.cistron.io.transcript;

import java.util.List;
import java.util.stream.Stream;

/**
 * The stretches that a file gives of one transcript, in file order.
 *
 * @param exons its exons; empty where the file has no lines for them
 * @param untranslated its untranslated regions, where the file has lines for them
 * @param coding what is translated, with or without the stop codon
 * @param stops the stop codon, where it has lines of its own
 */
record DraftParts(List<Part> exons, List<Part> untranslated, List<Part> coding, List<Part> stops) {

    /** Takes immutable copies. */
    DraftParts {
        exons = List.copyOf(exons);
        untranslated = List.copyOf(untranslated);
        coding = List.copyOf(coding);
        stops = List.copyOf(stops);
    }

    /** Exons and nothing more. */
    static DraftParts ofExons(List<Part> exons) {
        return new DraftParts(exons, List.of(), List.of(), List.of());
    }

    Stream<Part> all() {
        return Stream.of(exons, untranslated, coding, stops).flatMap(List::stream);
    }
}
