package org.cistron.variant.ensemble.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.classifier.cases.NamedPlace;
import org.cistron.variants.ontology.ConsequenceTerm;
import org.cistron.variants.ontology.Impact;

/** What the variant does: its terms, where in the transcript it lies, how long it is. */
public final class ConsequenceFeatures implements FeatureBlock {
    private static final List<ConsequenceTerm> TERMS = Arrays.asList(ConsequenceTerm.values());
    private static final List<Impact> IMPACTS = Arrays.asList(Impact.values());

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "severity",
                "impact",
                "coding_position",
                "into_intron",
                "from_exon_end",
                "from_exon_start",
                "untranslated",
                "growth",
                "length_of_change",
                "shift_of_frame"));
        TERMS.forEach(term -> names.add(term.word()));
        return names;
    }

    @Override
    public void fill(VariantCase subject, double[] row, int from) {
        Optional<ConsequenceTerm> worst = subject.terms().stream()
                .flatMap(word -> TERMS.stream().filter(term -> term.word().equals(word)))
                .min(ConsequenceTerm::compareTo);
        worst.ifPresent(term -> {
            row[from] = TERMS.indexOf(term);
            row[from + 1] = IMPACTS.indexOf(term.impact());
        });
        NamedPlace.of(subject.nucleotideName()).ifPresent(place -> fill(place, row, from + 2));
        subject.variant().ifPresent(variant -> fill(variant, row, from + 7));
        for (int i = 0; i < TERMS.size(); i++) {
            row[from + 10 + i] = subject.terms().contains(TERMS.get(i).word()) ? 1 : 0;
        }
    }

    private static void fill(NamedPlace place, double[] row, int at) {
        row[at] = Math.log1p(place.position());
        row[at + 1] = Math.log1p(Math.abs(place.offset()));
        row[at + 2] = place.offset() > 0 ? place.offset() : Double.NaN;
        row[at + 3] = place.offset() < 0 ? -place.offset() : Double.NaN;
        row[at + 4] = switch (place.untranslated()) {
            case BEFORE -> -1;
            case NOT -> 0;
            case BEHIND -> 1;
        };
    }

    private static void fill(Variant variant, double[] row, int at) {
        row[at] = variant.growth();
        row[at + 1] = Math.log(
                Math.max(variant.reference().length(), variant.alternative().length()));
        row[at + 2] = Math.floorMod(variant.growth(), 3) == 0 ? 0 : 1;
    }
}
