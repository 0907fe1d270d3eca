package org.cistron.variant.ensemble.known;

import java.util.OptionalInt;
import org.cistron.api.variant.VariantCase;
import org.cistron.classifier.cases.NamedPlace;

/** Where in its gene a case lies, counted in codons: before the start codon below 0, from it on 0 and up. */
final class SitePlace {
    private SitePlace() {}

    /** Returns the place by the protein, or else by the name of the nucleotides; nothing where neither tells. */
    static OptionalInt of(VariantCase subject) {
        if (subject.protein().isPresent()) {
            return OptionalInt.of(subject.protein().orElseThrow().position());
        }
        return NamedPlace.of(subject.nucleotideName())
                .map(place -> switch (place.untranslated()) {
                    case BEFORE -> OptionalInt.of(Math.floorDiv(-place.position(), 3));
                    case NOT -> OptionalInt.of((place.position() - 1) / 3);
                    case BEHIND -> OptionalInt.empty();
                })
                .orElseGet(OptionalInt::empty);
    }
}
