package org.cistron.variant.networks;

import java.util.Optional;
import org.cistron.classifier.cases.NamedPlace;
import org.cistron.classifier.cases.NamedPlace.Untranslated;

/** Where in a transcript a change lies, as numbers, read from its HGVS name. */
final class TranscriptPlaceNumbers {
    private static final int FARTHEST = 60;

    private TranscriptPlaceNumbers() {}

    /** Adds them to a case's numbers. */
    static void describe(String name, Named numbers) {
        Optional<NamedPlace> place = NamedPlace.of(name);
        int offset = place.map(NamedPlace::offset).orElse(0);
        numbers.add("behind_stop", is(place, Untranslated.BEHIND) ? 1 : 0);
        numbers.add("intron", offset == 0 ? 0 : 1);
        numbers.add("donor_offset", offset > 0 ? Math.min(offset, FARTHEST) : Double.NaN);
        numbers.add("acceptor_offset", offset < 0 ? Math.min(-offset, FARTHEST) : Double.NaN);
        numbers.add("log_place", logarithm(place, Untranslated.NOT));
        numbers.add("log_before_start", logarithm(place, Untranslated.BEFORE));
    }

    private static boolean is(Optional<NamedPlace> place, Untranslated side) {
        return place.filter(found -> found.untranslated() == side).isPresent();
    }

    private static double logarithm(Optional<NamedPlace> place, Untranslated side) {
        return is(place, side) ? Math.log(place.orElseThrow().position()) : Double.NaN;
    }
}
