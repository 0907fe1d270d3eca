package org.cistron.classifier.evaluation;

import java.util.OptionalDouble;

/**
 * What comes of calling positive all cases from some probability on.
 *
 * @param truePositives positive cases that are called so
 * @param falsePositives negative cases that are called positive
 * @param trueNegatives negative cases that are called so
 * @param falseNegatives positive cases that are called negative
 */
public record Decisions(int truePositives, int falsePositives, int trueNegatives, int falseNegatives) {

    /** Decides: a case is called positive if its probability is at least the threshold, 0 to 1. */
    public static Decisions at(double threshold, ScoredCases cases) {
        double least = Math.log(threshold / (1 - threshold));
        int called = 0;
        int right = 0;
        for (int place = 0; place < cases.scored() && cases.logOdds(place) >= least; place++) {
            called++;
            right += cases.positive(place) ? 1 : 0;
        }
        int missed = cases.positives() - right;
        return new Decisions(right, called - right, cases.scored() - called - missed, missed);
    }

    /** Returns the share of all that is called right; nothing where there is none. */
    public OptionalDouble accuracy() {
        return share(truePositives + trueNegatives, falsePositives + falseNegatives);
    }

    /** Returns the share of positive cases that is called so; nothing where there is none. */
    public OptionalDouble sensitivity() {
        return share(truePositives, falseNegatives);
    }

    /** Returns the share of negative cases that is called so; nothing where there is none. */
    public OptionalDouble specificity() {
        return share(trueNegatives, falsePositives);
    }

    /** Returns the share of cases called positive that are; nothing where none is called so. */
    public OptionalDouble precision() {
        return share(truePositives, falsePositives);
    }

    /** Returns the correlation of call and truth (Matthews 1975), -1 to 1; nothing where either is the same for all. */
    public OptionalDouble matthewsCorrelation() {
        double product = (double) (truePositives + falsePositives)
                * (truePositives + falseNegatives)
                * (trueNegatives + falsePositives)
                * (trueNegatives + falseNegatives);
        double difference = (double) truePositives * trueNegatives - (double) falsePositives * falseNegatives;
        return product == 0 ? OptionalDouble.empty() : OptionalDouble.of(difference / Math.sqrt(product));
    }

    private static OptionalDouble share(int part, int rest) {
        return part + rest == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / (part + rest));
    }
}
