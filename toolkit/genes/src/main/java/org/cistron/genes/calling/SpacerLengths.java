package org.cistron.genes.calling;

import java.util.Arrays;

/**
 * How far neighbouring genes lie apart, by their strands: log-probabilities of the distance from one gene's end to the next
 * one's start, negative where they overlap, together with the next one's strand.
 *
 * <p>Distances up to {@link #NEAR} have a number each. Beyond, two exponentials go on: one for ordinary spacers, one, rare
 * and very long, for stretches without genes. The second is what keeps noise free of genes: a lone gene far from all
 * others pays for it twice.
 */
final class SpacerLengths {
    /** Largest overlap in nucleotides: beyond, annotated neighbours hardly ever overlap. */
    static final int LARGEST_OVERLAP = 180;
    /** Distances below this have a probability each. */
    static final int NEAR = 400;
    /** Number of exponentials beyond. */
    static final int TAILS = 2;

    /**
     * Exponent on the probabilities of near distances. Taken as counted they would outweigh the start site's own evidence: how far
     * apart neighbours lie is known only as well as both their ends are, and the annotations counted were made by programs
     * that liked some distances better than others. Chosen on the training set, together with {@link DecodingWeights}.
     */
    private static final double FLATNESS = 0.6;

    private final double[][] logNear;
    private final double[][] logTail;
    private final double[] decay;
    private final double[] logSurvival;
    private final double[] logSurvivalBeyond;
    private final double[] tailShare;
    private final double mean;

    /**
     * Makes the distribution.
     *
     * @param counted by pair of strands ({@link #pair}) and distance plus {@link #LARGEST_OVERLAP}: probability
     * @param tail by pair and exponential: probability that the distance is {@link #NEAR} or more and of that kind
     * @param meanBeyond by exponential: mean distance beyond {@link #NEAR}
     */
    SpacerLengths(double[][] counted, double[][] tail, double[] meanBeyond) {
        double[][] near = Arrays.stream(counted).map(SpacerLengths::flattened).toArray(double[][]::new);
        decay = new double[TAILS];
        for (int k = 0; k < TAILS; k++) {
            decay[k] = 1 / meanBeyond[k];
        }
        logNear = new double[4][NEAR + LARGEST_OVERLAP];
        logTail = new double[4][TAILS];
        double[] any = new double[NEAR + LARGEST_OVERLAP];
        double[] anyTail = new double[TAILS];
        for (int pair = 0; pair < 4; pair++) {
            for (int i = 0; i < any.length; i++) {
                logNear[pair][i] = Math.log(near[pair][i]);
                any[i] += near[pair][i] / 2;
            }
            for (int k = 0; k < TAILS; k++) {
                logTail[pair][k] = Math.log(tail[pair][k] * decay[k]);
                anyTail[k] += tail[pair][k] / 2;
            }
        }
        logSurvival = new double[NEAR + 1];
        logSurvivalBeyond = new double[NEAR + 1];
        double survival = anyTail[0] + anyTail[1];
        double beyond = anyTail[0] / decay[0] + anyTail[1] / decay[1];
        double sum = beyond + survival * NEAR;
        logSurvival[NEAR] = Math.log(survival);
        logSurvivalBeyond[NEAR] = Math.log(beyond);
        for (int i = NEAR - 1; i >= 0; i--) {
            survival += any[i + LARGEST_OVERLAP];
            beyond += survival;
            logSurvival[i] = Math.log(survival);
            logSurvivalBeyond[i] = Math.log(beyond);
            sum += any[i + LARGEST_OVERLAP] * i;
        }
        mean = sum;
        tailShare = new double[] {anyTail[0], anyTail[1]};
    }

    /** Returns the same sum of probabilities, more evenly spread. */
    private static double[] flattened(double[] probabilities) {
        double[] powers =
                Arrays.stream(probabilities).map(p -> Math.pow(p, FLATNESS)).toArray();
        double factor =
                Arrays.stream(probabilities).sum() / Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(p -> p * factor).toArray();
    }

    /** Returns the index of a pair of strands, the left gene's first. */
    static int pair(boolean leftForward, boolean rightForward) {
        return (leftForward ? 0 : 2) + (rightForward ? 0 : 1);
    }

    /** Returns the mean distance in nucleotides. */
    double mean() {
        return mean;
    }

    /** Returns the log-probability of a distance below {@link #NEAR}. */
    double logNear(int pair, int distance) {
        return logNear[pair][distance + LARGEST_OVERLAP];
    }

    /** Returns the log-density of an exponential at distance {@link #NEAR}. */
    double logTail(int pair, int kind) {
        return logTail[pair][kind];
    }

    /** Returns by how much an exponential's log-density falls with each nucleotide. */
    double decay(int kind) {
        return decay[kind];
    }

    /** Returns the log-probability that the next gene is at least this far away. */
    double logSurvival(int distance) {
        return distance <= NEAR ? logSurvival[distance] : logTails(distance - NEAR, 1, 1);
    }

    /** Returns the logarithm of the sum of the survival function from a distance on. */
    double logSurvivalBeyond(int distance) {
        return distance <= NEAR ? logSurvivalBeyond[distance] : logTails(distance - NEAR, 1 / decay[0], 1 / decay[1]);
    }

    private double logTails(int beyond, double firstFactor, double secondFactor) {
        double first = Math.log(tailShare[0] * firstFactor) - decay[0] * beyond;
        double second = Math.log(tailShare[1] * secondFactor) - decay[1] * beyond;
        return LogSum.of(first, second);
    }
}
