package org.cistron.runner.classify;

import java.util.Optional;
import java.util.OptionalInt;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.TranscriptPlace;

/**
 * The codons of a transcript that an allele changes.
 *
 * @param first the first, from 0
 * @param last the last
 */
record CodonRange(int first, int last) {

    /** Returns the codons; nothing where it changes none, or stands between two. */
    static Optional<CodonRange> of(Site site, Transcript transcript) {
        OptionalInt coding = site.consequences().stream()
                .filter(consequence ->
                        consequence.transcript().filter(transcript::equals).isPresent())
                .findFirst()
                .flatMap(Consequence::place)
                .map(TranscriptPlace::coding)
                .orElse(OptionalInt.empty());
        int removed = site.variant().reference().length();
        int within = coding.orElse(0) - transcript.phase();
        if (coding.isEmpty() || (removed == 0 && within % 3 == 0)) {
            return Optional.empty();
        }
        return Optional.of(
                new CodonRange(Math.floorDiv(within, 3), Math.floorDiv(within + Math.max(1, removed) - 1, 3)));
    }

    boolean meets(CodonRange other) {
        return first <= other.last && other.first <= last;
    }
}
