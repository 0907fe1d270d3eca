package org.cistron.runner.labelled;

import org.cistron.api.variant.LabelledVariant;

/**
 * A question whose answer is known, and how the variant is called for people.
 *
 * @param labelled the question and its answer
 * @param name the variant, such as {@code NP_000007.1:p.Gln9Arg}
 */
public record LabelledCase(LabelledVariant labelled, String name) {

    /** Returns the case's gene; empty where there is none. */
    public String gene() {
        return labelled.asked().subject().gene();
    }

    /** Returns the case's most severe consequence. */
    public String consequence() {
        return labelled.asked().subject().terms().get(0);
    }
}
