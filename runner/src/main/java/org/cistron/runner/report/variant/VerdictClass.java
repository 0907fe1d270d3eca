package org.cistron.runner.report.variant;

import java.util.Optional;
import org.cistron.api.report.VariantAnswer;
import org.cistron.io.tsv.Judgement;
import org.cistron.runner.judge.VariantClasses;

/** The weightiest of what is said of an allele, without a drug's name; the weightiest first. */
enum VerdictClass {
    PATHOGENIC(VariantClasses.PATHOGENIC),
    RESISTANT(VariantClasses.RESISTANT),
    UNCERTAIN(VariantClasses.UNCERTAIN),
    NOT_SCORED(VariantClasses.NOT_SCORED),
    BENIGN(VariantClasses.BENIGN),
    NOT_RESISTANT(VariantClasses.NOT_RESISTANT);

    private final String label;

    VerdictClass(String label) {
        this.label = label;
    }

    /** Returns the class as outputs call it. */
    String label() {
        return label;
    }

    /** Returns whether it says that a variant matters. */
    boolean matters() {
        return this == PATHOGENIC || this == RESISTANT;
    }

    /** Returns whether it says that a variant does not matter. */
    boolean isHarmless() {
        return this == BENIGN || this == NOT_RESISTANT;
    }

    /** Returns the weightiest class of what is said; nothing where nobody was asked. */
    static Optional<VerdictClass> of(Judgement judgement) {
        return judgement.verdict().isEmpty()
                ? Optional.empty()
                : Optional.of(VariantAnswer.weightiest(judgement.answers())
                        .map(VerdictClass::named)
                        .orElse(NOT_SCORED));
    }

    private static VerdictClass named(String label) {
        for (VerdictClass found : values()) {
            if (found.label.equals(label)) {
                return found;
            }
        }
        throw new IllegalArgumentException("the class " + label);
    }
}
