package org.cistron.classifier.learning;

import java.util.Random;

/** Cases drawn from a rule with steps, a product, a straight line and noise; the fifth feature of eight is often missing. */
final class Synthetic {
    static final int FEATURES = 8;

    private Synthetic() {}

    static Examples examples(int count, long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[count][FEATURES];
        boolean[] labels = new boolean[count];
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            for (int feature = 0; feature < FEATURES; feature++) {
                rows[i][feature] = random.nextGaussian();
            }
            rows[i][6] = Math.floor(rows[i][6] * 2);
            double logOdds = rows[i][0] + (rows[i][1] > 0.3 ? 1.5 : -1) + rows[i][2] * rows[i][3] + rows[i][4];
            labels[i] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
            weights[i] = random.nextInt(3) == 0 ? 0.3 : 1;
            if (random.nextInt(3) == 0) {
                rows[i][4] = Double.NaN;
            }
        }
        return Examples.of(rows, labels, weights);
    }

    static double loss(FittedModel model, Examples examples) {
        double loss = 0;
        for (int row = 0; row < examples.count(); row++) {
            double logOdds = model.logOdds(examples.row(row));
            loss += examples.weight(row) * Math.log1p(Math.exp(examples.positive(row) ? -logOdds : logOdds));
        }
        return loss / examples.weight();
    }

    static double[] logOdds(FittedModel model, Examples examples) {
        double[] logOdds = new double[examples.count()];
        for (int row = 0; row < logOdds.length; row++) {
            logOdds[row] = model.logOdds(examples.row(row));
        }
        return logOdds;
    }

    static boolean[] labels(Examples examples) {
        boolean[] labels = new boolean[examples.count()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = examples.positive(row);
        }
        return labels;
    }
}
