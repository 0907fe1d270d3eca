package org.cistron.classifier.evaluation;

import java.util.OptionalDouble;

/** Whether positive cases have higher log-odds than negative ones. Only the order counts. Ties are handled exactly. */
public final class Ranking {
    private final ScoredCases cases;

    /** Prepares to measure. */
    public Ranking(ScoredCases cases) {
        this.cases = cases;
    }

    /**
     * Returns the area under the receiver operating characteristic: the share of pairs of a positive and a negative case in which
     * the positive one has the higher log-odds, a tie counting half (Mann & Whitney 1947). Nothing where there is no pair.
     */
    public OptionalDouble auroc() {
        double pairs = (double) cases.positives() * (cases.scored() - cases.positives());
        if (pairs == 0) {
            return OptionalDouble.empty();
        }
        double won = 0;
        int above = 0;
        for (int from = 0; from < cases.scored(); ) {
            int to = cases.endOfTie(from);
            int positives = positives(from, to);
            int negatives = to - from - positives;
            won += (double) negatives * above + (double) negatives * positives / 2;
            above += positives;
            from = to;
        }
        return OptionalDouble.of(won / pairs);
    }

    /**
     * Returns the average precision: the precision at each rank, weighted by the share of positive cases found there, without
     * interpolation; cases of equal log-odds have one rank. Nothing where no case is positive.
     */
    public OptionalDouble averagePrecision() {
        if (cases.positives() == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        int found = 0;
        for (int from = 0; from < cases.scored(); ) {
            int to = cases.endOfTie(from);
            int positives = positives(from, to);
            found += positives;
            sum += (double) positives * found / to;
            from = to;
        }
        return OptionalDouble.of(sum / cases.positives());
    }

    private int positives(int from, int to) {
        int positives = 0;
        for (int place = from; place < to; place++) {
            positives += cases.positive(place) ? 1 : 0;
        }
        return positives;
    }
}
