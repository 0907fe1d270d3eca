package org.cistron.classifier.evaluation;

import java.util.OptionalDouble;

/**
 * What comes of calling cases positive from one probability on, negative below another, and leaving those between open.
 *
 * @param decided the share of all scored cases that is called positive or negative; nothing where none is scored
 * @param accuracy the share of them that is called right; nothing where none is called
 * @param sensitivity the share of the positive cases that is called positive; nothing where there is none
 * @param specificity the share of the negative cases that is called negative; nothing where there is none
 */
public record ClassDecisions(
        OptionalDouble decided, OptionalDouble accuracy, OptionalDouble sensitivity, OptionalDouble specificity) {

    /**
     * Decides.
     *
     * @param low cases less probable than this are called negative
     * @param high cases at least as probable as this are called positive; not less than {@code low}
     */
    public static ClassDecisions at(double low, double high, ScoredCases cases) {
        Decisions above = Decisions.at(high, cases);
        Decisions below = Decisions.at(low, cases);
        int called = above.truePositives() + above.falsePositives() + below.trueNegatives() + below.falseNegatives();
        int right = above.truePositives() + below.trueNegatives();
        return new ClassDecisions(
                share(called, cases.scored()), share(right, called), above.sensitivity(), below.specificity());
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
