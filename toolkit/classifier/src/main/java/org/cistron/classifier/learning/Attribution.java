package org.cistron.classifier.learning;

import java.util.Arrays;

/** What makes up the log-odds of a case: a base that all cases have, and what each feature adds. */
public final class Attribution {
    private final double base;
    private final double[] features;

    /** Takes an attribution; the array is copied. */
    public Attribution(double base, double[] features) {
        this.base = base;
        this.features = features.clone();
    }

    /** Returns the log-odds before anything is known of the case. */
    public double base() {
        return base;
    }

    /** Returns what a feature adds to the log-odds, by its number from 0. */
    public double of(int feature) {
        return features[feature];
    }

    /** Returns how many features there are. */
    public int features() {
        return features.length;
    }

    /** Returns the sum of all: the log-odds. */
    public double sum() {
        return base + Arrays.stream(features).sum();
    }
}
