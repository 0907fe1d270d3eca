package org.cistron.benchmarks.classifier;

import java.util.List;

/**
 * A labelled variant and what classifiers answered that have not learned from its fold.
 *
 * @param question what is asked
 * @param gene the gene
 * @param consequence the most severe term
 * @param variant how the variant is called
 * @param positive whether the answer is yes
 * @param weight how much the label counts; 1 where it is certain
 * @param fold the fold that it was held out in
 * @param answers log-odds by classifier, NaN where there is none
 */
record HeldOutCase(
        String question,
        String gene,
        String consequence,
        String variant,
        boolean positive,
        double weight,
        int fold,
        List<Double> answers) {

    /** Takes an immutable copy. */
    HeldOutCase {
        answers = List.copyOf(answers);
    }

    /** Returns whether somebody has reviewed the label. */
    boolean isCertain() {
        return weight == 1;
    }

    boolean isMissense() {
        return consequence.equals("missense_variant");
    }

    /** Returns whether the protein stays as it is. */
    boolean isSilent() {
        return consequence.equals("synonymous_variant") || consequence.equals("stop_retained_variant");
    }
}
