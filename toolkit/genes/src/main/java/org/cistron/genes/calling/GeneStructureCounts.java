package org.cistron.genes.calling;

import java.io.IOException;
import java.util.Locale;

/** Counts lengths of annotated genes and distances between neighbours, and writes them as a smoothed table. */
public final class GeneStructureCounts {
    private static final int[] KNOTS = {
        30, 35, 40, 45, 50, 60, 70, 80, 90, 100, 120, 140, 160, 180, 200, 240, 280, 320, 360, 400, 450, 500, 600, 700,
        800, 1000, 1200, 1600, 2000, 3000
    };
    /** Share of spacers that belong to stretches without genes, and how long those are beyond ordinary ones. */
    private static final double BARREN_SHARE = 0.002;

    private static final double BARREN_MEAN = 20_000;
    /** How far ordinary spacers go on beyond the near ones, where none was seen to. */
    private static final double USUAL_MEAN_BEYOND = 400;

    private final double[] lengths = new double[KNOTS.length];
    private final double[][] near = new double[4][SpacerLengths.NEAR + SpacerLengths.LARGEST_OVERLAP];
    private final double[] far = new double[4];
    private double farSum;

    /** Counts a complete gene of so many codons, stop included. */
    public void addLength(int codons) {
        int knot = 0;
        while (knot < KNOTS.length - 1 && Math.sqrt((double) KNOTS[knot] * KNOTS[knot + 1]) < codons) {
            knot++;
        }
        double width = Math.sqrt((double) KNOTS[knot] * KNOTS[Math.min(knot + 1, KNOTS.length - 1)])
                - Math.sqrt((double) KNOTS[knot] * KNOTS[Math.max(knot - 1, 0)]);
        lengths[knot] += 1 / width;
    }

    /** Counts two neighbours: whether they are forward, and nucleotides between them, negative where they overlap. */
    public void addSpacer(boolean leftForward, boolean rightForward, int distance) {
        if (distance < -SpacerLengths.LARGEST_OVERLAP) {
            return;
        }
        int pair = SpacerLengths.pair(leftForward, rightForward);
        int mirror = SpacerLengths.pair(!rightForward, !leftForward);
        count(pair, distance);
        count(mirror, distance);
    }

    private void count(int pair, int distance) {
        if (distance < SpacerLengths.NEAR) {
            near[pair][distance + SpacerLengths.LARGEST_OVERLAP]++;
        } else {
            far[pair]++;
            farSum += Math.min(distance, 3000) - SpacerLengths.NEAR;
        }
    }

    /** Writes the table. */
    public void write(Appendable to) throws IOException {
        to.append("# length: codons, relative probability; near: pair of strands, distance, probability;\n");
        to.append("# tail: pair, exponential, probability; beyond: exponential, mean distance beyond the near ones\n");
        for (int i = 0; i < KNOTS.length; i++) {
            to.append(String.format(Locale.ROOT, "length\t%d\t%.6g\n", KNOTS[i], lengths[i] + 1e-3));
        }
        double[][] smooth = new double[4][];
        double total = 0;
        for (int pair = 0; pair < 4; pair++) {
            smooth[pair] = smoothed(near[pair]);
            total += java.util.Arrays.stream(smooth[pair]).sum() + far[pair];
        }
        // One scale for both strands, so that a genome and its reverse complement score alike.
        double scale = 2 * (1 - BARREN_SHARE) / total;
        for (int pair = 0; pair < 4; pair++) {
            for (int i = 0; i < smooth[pair].length; i++) {
                to.append(String.format(
                        Locale.ROOT,
                        "near\t%d\t%d\t%.6g\n",
                        pair,
                        i - SpacerLengths.LARGEST_OVERLAP,
                        scale * smooth[pair][i]));
            }
            to.append(String.format(Locale.ROOT, "tail\t%d\t0\t%.6g\n", pair, scale * far[pair]));
            to.append(String.format(Locale.ROOT, "tail\t%d\t1\t%.6g\n", pair, BARREN_SHARE / 2));
        }
        double all = java.util.Arrays.stream(far).sum();
        to.append(String.format(Locale.ROOT, "beyond\t0\t%.6g\n", all > 0 ? farSum / all : USUAL_MEAN_BEYOND));
        to.append(String.format(Locale.ROOT, "beyond\t1\t%.6g\n", BARREN_MEAN));
    }

    /** Smooths with a window that widens with the distance from 0: overlaps of 1 and 4 nt are peaks of their own. */
    private static double[] smoothed(double[] counts) {
        double[] smooth = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            int distance = i - SpacerLengths.LARGEST_OVERLAP;
            int half = Math.min(25, Math.abs(distance) / 4);
            double sum = 0;
            int places = 0;
            for (int k = Math.max(0, i - half); k <= Math.min(counts.length - 1, i + half); k++) {
                sum += counts[k];
                places++;
            }
            smooth[i] = sum / places + 0.3;
        }
        return smooth;
    }
}
