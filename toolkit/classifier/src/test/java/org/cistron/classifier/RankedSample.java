package org.cistron.classifier;

import java.util.Arrays;

/** Sixty cases, 25 of them positive, with log-odds in steps of a half: many ties. */
public final class RankedSample {
    public static final int COUNT = 60;

    private final double[] logOdds = new double[COUNT];
    private final boolean[] labels = new boolean[COUNT];
    private final double[] weights = new double[COUNT];

    public RankedSample() {
        Congruential random = new Congruential(7);
        for (int i = 0; i < COUNT; i++) {
            labels[i] = random.next() < 0.4;
            logOdds[i] = Math.floor((random.next() * 6 - 3 + (labels[i] ? 1 : 0)) * 2) / 2;
            weights[i] = i % 3 == 0 ? 0.3 : 1;
        }
    }

    public double[] logOdds() {
        return logOdds.clone();
    }

    public boolean[] labels() {
        return labels.clone();
    }

    public double[] weights() {
        return weights.clone();
    }

    public double[] ones() {
        double[] ones = new double[COUNT];
        Arrays.fill(ones, 1);
        return ones;
    }
}
