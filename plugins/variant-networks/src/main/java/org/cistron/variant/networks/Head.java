package org.cistron.variant.networks;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.cistron.classifier.learning.Attribution;
import org.cistron.classifier.learning.BoostingOptions;
import org.cistron.classifier.learning.Examples;
import org.cistron.classifier.learning.FittedModel;
import org.cistron.classifier.learning.GradientBoosting;
import org.cistron.classifier.learning.LogisticRegression;

/**
 * What answers one kind of question from one view's numbers: the mean of boosted trees, which find what works together, and of a
 * logistic regression, which does not jump.
 */
record Head(FittedModel trees, FittedModel line) {
    /** Penalises coefficients about as much as ten cases speak for them. */
    private static final double PENALTY = 30;

    /** Learns. */
    static Head fit(Examples examples, int trees, long seed) {
        BoostingOptions options =
                BoostingOptions.defaults().withTrees(trees, 15.0 / trees).withSeed(seed);
        return new Head(new GradientBoosting(options).fit(examples), new LogisticRegression(PENALTY).fit(examples));
    }

    /** Reads what {@link #write} wrote. */
    static Head read(DataInput from) throws IOException {
        return new Head(FittedModel.read(from), FittedModel.read(from));
    }

    void write(DataOutput to) throws IOException {
        trees.write(to);
        line.write(to);
    }

    double logOdds(double[] row) {
        return (trees.logOdds(row) + line.logOdds(row)) / 2;
    }

    /** Returns what each of a row's numbers adds to the log-odds. */
    double[] contributions(double[] row) {
        double[] sums = new double[row.length];
        for (Attribution each : List.of(trees.contributions(row), line.contributions(row))) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += each.of(i) / 2;
            }
        }
        return sums;
    }
}
