package org.cistron.report.html.page;

import org.cistron.api.report.VariantReport;

/** Who judged a run's variants, and what its words are worth: a page speaks of no class or probability that nobody gave. */
final class VariantJudgements {
    private final VariantReport report;

    VariantJudgements(VariantReport report) {
        this.report = report;
    }

    /** Returns whether anybody, a catalogue or a classifier, was asked of any variant. */
    boolean judged() {
        return report.totals().asked() > 0
                || report.variants().stream()
                        .anyMatch(variant -> !variant.verdict().isEmpty());
    }

    /** Returns whether a classifier gave any probability. */
    boolean probable() {
        return report.totals().probabilities().stream().anyMatch(rows -> rows > 0)
                || report.variants().stream()
                        .anyMatch(variant -> variant.probability().isPresent());
    }

    /** Returns whether the input says what samples carry. */
    boolean genotyped() {
        return report.variants().stream().anyMatch(variant -> variant.carriers().isPresent());
    }

    /** Says what the probabilities are worth, where there are any. */
    String worth() {
        if (!probable()) {
            return "what is said here is no diagnosis.";
        }
        return report.calibrations().isEmpty()
                ? "nobody has measured how far these probabilities may be believed, and they are no diagnosis."
                : "probabilities are calibrated on variants of genes held out, and are no diagnosis.";
    }
}
