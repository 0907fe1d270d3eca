package org.cistron.runner.report.variant;

import java.util.Optional;
import org.cistron.runner.judge.VariantClasses;

/** The weightiest of a verdict's classes, without a drug's name; the weightiest first. */
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

    /** Returns the weightiest class of a verdict; nothing where nobody was asked. */
    static Optional<VerdictClass> of(String verdict) {
        if (verdict.isEmpty()) {
            return Optional.empty();
        }
        VerdictClass weightiest = NOT_RESISTANT;
        for (String word : verdict.split("&", -1)) {
            VerdictClass found = named(word.split(":", 2)[0]);
            weightiest = found.compareTo(weightiest) < 0 ? found : weightiest;
        }
        return Optional.of(weightiest);
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
