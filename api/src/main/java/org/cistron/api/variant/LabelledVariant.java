package org.cistron.api.variant;

import java.util.Objects;

/**
 * A question to which the answer is known: what a classifier learns from.
 *
 * @param asked the question
 * @param positive whether the answer is yes
 * @param weight how much it counts, more than 0; 1 where the answer is certain, less where nobody has reviewed it
 * @param group what it must not be torn from when some are held out: all of one gene or protein, or of one codon. Cases of
 *     different groups have nothing in common that would give away the answer
 */
public record LabelledVariant(VariantQuestion asked, boolean positive, double weight, String group) {

    /** Checks the weight. */
    public LabelledVariant {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(group, "group");
        if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("weight " + weight + ", expected more than 0");
        }
    }
}
