package org.cistron.variant.ensemble.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.variant.ensemble.feature.Cases;
import org.junit.jupiter.api.Test;

class KnownSitesTest {
    private static final String RIFAMPICIN = VariantQuestion.RESISTANCE + "rifampicin";
    private static final String ISONIAZID = VariantQuestion.RESISTANCE + "isoniazid";
    private static final String PROTEIN = "MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQ".repeat(4);

    @Test
    void ownCodonTellsNothing() {
        List<LabelledVariant> cases = new ArrayList<>(cases());
        VariantQuestion asked = asked(Cases.missense("rpoB", PROTEIN, 40, 'W'), RIFAMPICIN);
        double[] without = numbers(KnownSites.of(cases), asked);
        cases.add(labelled(Cases.missense("rpoB", PROTEIN, 40, 'F'), RIFAMPICIN, true));

        assertThat(numbers(KnownSites.of(cases), asked)).isEqualTo(without);
    }

    @Test
    void whileLearningOwnGroupTellsNothing() {
        VariantQuestion asked = asked(Cases.missense("rpoB", PROTEIN, 41, 'W'), RIFAMPICIN);
        KnownSites withoutGene = KnownSites.of(cases().stream()
                .filter(known -> !known.asked().subject().gene().equals("rpoB"))
                .toList());

        assertThat(numbers(KnownSites.of(cases()), asked, "group"))
                .isNotEqualTo(numbers(KnownSites.of(cases()), asked))
                .startsWith(0.0)
                .isEqualTo(numbers(KnownSites.of(List.of()), asked));
        assertThat(numbers(KnownSites.of(cases()), asked, "another"))
                .isEqualTo(numbers(KnownSites.of(cases()), asked))
                .isNotEqualTo(numbers(withoutGene, asked));
    }

    @Test
    void nearbyResistanceSpeaksForIt() {
        KnownSites known = KnownSites.of(cases());
        List<String> names = KnownSites.names();

        double[] near = numbers(known, asked(Cases.missense("rpoB", PROTEIN, 41, 'W'), RIFAMPICIN));
        double[] far = numbers(known, asked(Cases.missense("rpoB", PROTEIN, 101, 'W'), RIFAMPICIN));

        int width = names.indexOf("known_within_3");
        int nearest = names.indexOf("nearest_positive");
        assertThat(near[width]).isGreaterThan(far[width] + 1);
        assertThat(near[nearest]).isLessThan(far[nearest]);
    }

    @Test
    void silentVariantsAreNotCounted() {
        List<LabelledVariant> cases = new ArrayList<>(cases());
        VariantQuestion asked = asked(Cases.missense("rpoB", PROTEIN, 41, 'W'), RIFAMPICIN);
        double[] without = numbers(KnownSites.of(cases), asked);
        cases.add(labelled(Cases.coding("rpoB", "synonymous_variant", "c.123A>G"), RIFAMPICIN, false));

        assertThat(numbers(KnownSites.of(cases), asked)).isEqualTo(without);
    }

    @Test
    void onlyDrugsThatAreKnownOfTheGeneAreAskedAbout() {
        KnownSites known = KnownSites.of(cases());

        assertThat(known.questions("rpoB")).containsExactly(RIFAMPICIN);
        assertThat(known.questions("katG")).containsExactly(ISONIAZID);
        assertThat(known.questions("gyrA")).isEmpty();
    }

    @Test
    void unknownGeneHasThePrior() {
        double[] numbers = numbers(KnownSites.of(cases()), asked(Cases.missense("gyrA", PROTEIN, 5, 'W'), RIFAMPICIN));

        assertThat(numbers[KnownSites.names().indexOf("known_count")]).isZero();
        assertThat(numbers[KnownSites.names().indexOf("nearest_positive")]).isNaN();
        assertThat(Arrays.stream(numbers, 0, 5)).allMatch(Double::isFinite);
    }

    @Test
    void writtenAndReadItSaysTheSame() throws IOException {
        KnownSites known = KnownSites.of(cases());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        known.write(new DataOutputStream(bytes));
        KnownSites read = KnownSites.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        VariantQuestion asked = asked(Cases.missense("rpoB", PROTEIN, 41, 'W'), RIFAMPICIN);

        assertThat(numbers(read, asked)).isEqualTo(numbers(known, asked));
        assertThat(read.nearest(asked, 2)).isEqualTo(known.nearest(asked, 2)).hasSize(2);
    }

    private static List<LabelledVariant> cases() {
        List<LabelledVariant> cases = new ArrayList<>();
        for (int position = 36; position < 46; position += 2) {
            cases.add(labelled(Cases.missense("rpoB", PROTEIN, position, 'W'), RIFAMPICIN, true));
            cases.add(labelled(Cases.missense("rpoB", PROTEIN, position + 60, 'W'), RIFAMPICIN, false));
        }
        cases.add(labelled(Cases.coding("katG", "frameshift_variant", "c.30del"), ISONIAZID, true));
        return cases;
    }

    private static LabelledVariant labelled(VariantCase subject, String question, boolean positive) {
        return new LabelledVariant(asked(subject, question), positive, 1, "group");
    }

    private static VariantQuestion asked(VariantCase subject, String question) {
        return new VariantQuestion(subject, question);
    }

    private static double[] numbers(KnownSites known, VariantQuestion asked) {
        return numbers(known, asked, "");
    }

    private static double[] numbers(KnownSites known, VariantQuestion asked, String group) {
        double[] row = new double[KnownSites.names().size()];
        Arrays.fill(row, Double.NaN);
        known.fill(asked, group, row, 0);
        return row;
    }
}
