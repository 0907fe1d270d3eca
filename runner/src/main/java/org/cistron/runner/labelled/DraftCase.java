package org.cistron.runner.labelled;

import java.util.List;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.io.variant.Label;

/**
 * A question whose answer is known, before it is told which belong together.
 *
 * @param asked the question
 * @param positive whether the answer is yes
 * @param weight how much it counts
 * @param kin what it must not be torn from: all cases that share any of these, straight or through others; at least one
 * @param name the variant for people
 */
record DraftCase(VariantQuestion asked, boolean positive, double weight, List<Kin> kin, String name) {
    private static final double UNREVIEWED = 0.3;

    DraftCase {
        kin = List.copyOf(kin);
    }

    /** Returns how much a label counts. */
    static double weight(Label label) {
        return label.reviewed() ? 1 : UNREVIEWED;
    }

    LabelledCase in(String group) {
        return new LabelledCase(new LabelledVariant(asked, positive, weight, group), name);
    }
}
