package org.cistron.classifier.calibration;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.cistron.classifier.storage.Block;
import org.cistron.classifier.storage.Numbers;

/**
 * Calibration by the rising steps that come closest in squares, found by pooling adjacent violators (Ayer et al. 1955; for
 * classifiers Zadrozny & Elkan 2002). Between steps the probability is interpolated, beyond them it stays. No probability is
 * nearer to 0 or 1 than 1 / (weight of all cases + 2), so that log-odds are finite.
 */
public final class IsotonicRegression implements FittedCalibration {
    static final int KIND = 18;

    private static final int MOST_KNOTS = 1 << 24;

    private final double[] logOdds;
    private final double[] probabilities;

    /** Takes the knots: raw log-odds, rising, and the probability of each, not falling. */
    IsotonicRegression(double[] logOdds, double[] probabilities) {
        this.logOdds = logOdds;
        this.probabilities = probabilities;
    }

    /**
     * Fits the steps. Cases whose log-odds are not finite are left out; those of equal log-odds are one.
     *
     * @param weights how much each case counts, 0 or more
     * @throws IllegalArgumentException if no case is left
     */
    public static IsotonicRegression fit(double[] logOdds, boolean[] labels, double[] weights) {
        return new PooledBlocks(new Lessons(logOdds, labels, weights)).regression();
    }

    @Override
    public double probability(double raw) {
        if (Double.isNaN(raw)) {
            return Double.NaN;
        }
        int last = logOdds.length - 1;
        if (raw <= logOdds[0]) {
            return probabilities[0];
        } else if (raw >= logOdds[last]) {
            return probabilities[last];
        }
        int place = Arrays.binarySearch(logOdds, raw);
        return place >= 0 ? probabilities[place] : between(-place - 2, raw);
    }

    @Override
    public double logOdds(double raw) {
        double probability = probability(raw);
        return Math.log(probability / (1 - probability));
    }

    private double between(int lower, double raw) {
        double share = (raw - logOdds[lower]) / (logOdds[lower + 1] - logOdds[lower]);
        return probabilities[lower] + share * (probabilities[lower + 1] - probabilities[lower]);
    }

    @Override
    public void write(DataOutput to) throws IOException {
        Block.write(to, KIND, content -> {
            content.writeInt(logOdds.length);
            for (int i = 0; i < logOdds.length; i++) {
                content.writeDouble(logOdds[i]);
                content.writeDouble(probabilities[i]);
            }
        });
    }

    static IsotonicRegression readContent(DataInput from) throws IOException {
        int knots = Numbers.count(from, "knots", 1, MOST_KNOTS);
        double[] logOdds = new double[knots];
        double[] probabilities = new double[knots];
        for (int i = 0; i < knots; i++) {
            logOdds[i] = Numbers.finite(from, "a knot");
            probabilities[i] = Numbers.finite(from, "a probability");
            boolean inRange = probabilities[i] > 0 && probabilities[i] < 1;
            boolean rises = i == 0 || (logOdds[i] > logOdds[i - 1] && probabilities[i] >= probabilities[i - 1]);
            if (!inRange || !rises) {
                throw new IOException("found the probability " + probabilities[i] + " at the log-odds " + logOdds[i]
                        + ", expected both to rise, and 0 to 1");
            }
        }
        return new IsotonicRegression(logOdds, probabilities);
    }
}
