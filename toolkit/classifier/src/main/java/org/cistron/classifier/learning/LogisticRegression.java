package org.cistron.classifier.learning;

/**
 * Logistic regression with an L2 penalty on the coefficients of standardised features, the intercept left free. Missing values
 * take the mean of the feature. Found by Newton's method, halving steps that go too far, until no slope is left; the optimum is
 * the only one.
 */
public final class LogisticRegression {
    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 40;
    /** The slope that is left, relative to the weight of the cases. */
    private static final double FLAT = 1e-12;

    private final double penalty;

    /**
     * Prepares to learn.
     *
     * @param penalty the factor of half the squared coefficients beside the summed (not averaged) loss, above 0: what is called
     *     1 / C elsewhere
     */
    public LogisticRegression(double penalty) {
        if (!(penalty > 0 && Double.isFinite(penalty))) {
            throw new IllegalArgumentException("found penalty " + penalty + ", expected more than 0");
        }
        this.penalty = penalty;
    }

    /** Learns a model; where all cases are of one kind it gives each the same log-odds. */
    public LinearModel fit(Examples examples) {
        Standardisation standardisation = Standardisation.of(examples);
        double[] start = new double[examples.features() + 1];
        start[examples.features()] = examples.baseLogOdds();
        double[] solution = examples.oneSided() ? start : descend(examples, standardisation, start);
        return new LinearModel(standardisation, solution);
    }

    private double[] descend(Examples examples, Standardisation standardisation, double[] start) {
        PenalisedLoss loss = new PenalisedLoss(examples, standardisation.rows(examples), penalty);
        double[] now = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            double before = loss.at(now);
            if (loss.steepest() <= FLAT * examples.weight()) {
                break;
            }
            double[] next = downhill(loss, now, loss.newtonStep(), before);
            if (next == now) {
                break;
            }
            now = next;
        }
        return now;
    }

    /** Returns a point along the step with no greater loss; where there is none but for rounding, the same point. */
    private static double[] downhill(PenalisedLoss loss, double[] from, double[] step, double before) {
        double part = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double[] next = from.clone();
            for (int i = 0; i < next.length; i++) {
                next[i] -= part * step[i];
            }
            if (loss.valueAt(next) < before) {
                return next;
            }
            part /= 2;
        }
        return from;
    }
}
