package org.cistron.runner.report.variant;

import java.util.Comparator;
import java.util.Optional;
import org.cistron.io.tsv.Judgement;
import org.cistron.variants.ontology.Impact;

/**
 * How much a row deserves a place in a report; the weightiest comes first in its order.
 *
 * @param group 0 for what is said to matter, 1 for high impact of which nobody says that it does not, 2 for what is uncertain or of
 *     moderate impact and not judged, 3 for all else, 4 for what no sample carries
 * @param probability the highest that was said; 1 where a catalogue knows, below 0 where nobody said any
 * @param impact its impact
 */
record VariantWeight(int group, double probability, Impact impact) implements Comparable<VariantWeight> {
    private static final double UNSAID = -1;
    private static final int ELSE = 3;

    private static final Comparator<VariantWeight> ORDER = Comparator.<VariantWeight>comparingInt(
                    weight -> weight.group)
            .thenComparing(Comparator.<VariantWeight>comparingDouble(weight -> weight.probability)
                    .reversed())
            .thenComparing(weight -> weight.impact);

    static VariantWeight of(FoundVariant.Row row) {
        Impact impact = Impact.valueOf(row.impact());
        Optional<VerdictClass> verdict = VerdictClass.of(row.judgement());
        return new VariantWeight(group(impact, verdict), probability(row.judgement()), impact);
    }

    /** Returns whether it would come before most. */
    boolean stands() {
        return group < ELSE;
    }

    /** Returns the weight of the same where no sample carries it. */
    VariantWeight uncarried() {
        return new VariantWeight(ELSE + 1, probability, impact);
    }

    private static double probability(Judgement judgement) {
        boolean known = judgement.answers().stream()
                .anyMatch(answer -> answer.verdict().equals(VerdictClass.RESISTANT.label()) && answer.isOfCatalogue());
        return known ? 1 : judgement.probability().orElse(UNSAID);
    }

    private static int group(Impact impact, Optional<VerdictClass> verdict) {
        if (verdict.filter(VerdictClass::matters).isPresent()) {
            return 0;
        }
        boolean harmless = verdict.filter(VerdictClass::isHarmless).isPresent();
        if (impact == Impact.HIGH && !harmless) {
            return 1;
        }
        boolean uncertain =
                verdict.filter(found -> found == VerdictClass.UNCERTAIN).isPresent();
        return uncertain || (impact == Impact.MODERATE && !harmless) ? 2 : ELSE;
    }

    @Override
    public int compareTo(VariantWeight other) {
        return ORDER.compare(this, other);
    }
}
