package org.cistron.genes.calibration;

import java.util.List;

/**
 * Fits a grid to lessons by penalized likelihood (Newton's method): smooth along the log-odds, where few lessons say otherwise
 * straight, and alike at neighbouring lengths. Where it would fall it is levelled.
 */
final class LogitGridFitting {
    /** How dear a difference between neighbouring lengths is: squared difference of logits. */
    private static final double DIFFERENCE = 30;
    /** Holds knots that no lesson touches. */
    private static final double HOLD = 0.02;

    private static final int MOST_ROUNDS = 60;
    private static final double LARGEST_STEP = 4;
    private static final double DONE = 1e-9;

    private final double[] logOdds;
    private final int[] lengths;
    private final double bend;
    private final LogitGrid places;

    /**
     * Takes the knots.
     *
     * @param bend how dear a bend along the log-odds is: squared change of slope
     */
    LogitGridFitting(double[] logOdds, int[] lengths, double bend) {
        this.bend = bend;
        this.logOdds = logOdds.clone();
        this.lengths = lengths.clone();
        this.places = new LogitGrid(logOdds, lengths, new double[logOdds.length][lengths.length]);
    }

    /**
     * Fits a grid.
     *
     * @param genomes the lessons by genome; each genome's right ones count for as much as those of an average genome
     * @throws IllegalArgumentException if all lessons are right, or none is
     */
    LogitGrid fit(List<List<Lesson>> genomes) {
        long taught = genomes.stream().filter(lessons -> right(lessons) > 0).count();
        long right = genomes.stream().mapToLong(LogitGridFitting::right).sum();
        long all = genomes.stream().mapToLong(List::size).sum();
        if (right == 0 || right == all) {
            throw new IllegalArgumentException(
                    "found " + right + " of " + all + " right, expected some right and some wrong");
        }
        GridLikelihood likelihood = new GridLikelihood(logOdds.length, lengths.length);
        for (List<Lesson> lessons : genomes) {
            double weight = (double) right / taught / Math.max(1, right(lessons));
            lessons.forEach(
                    lesson -> likelihood.add(places.place(lesson.logOdds(), lesson.length()), lesson.right(), weight));
        }
        doubt(likelihood);
        double[] values = climb(likelihood);
        return new LogitGrid(logOdds, lengths, Levelled.columns(values, likelihood.counts(), lengths.length));
    }

    /** At the uppermost log-odds of every length one is taken to be wrong, so that nothing is ever certain. */
    private void doubt(GridLikelihood likelihood) {
        for (int length : lengths) {
            likelihood.add(places.place(logOdds[logOdds.length - 1], length), false, 1);
        }
    }

    private static long right(List<Lesson> lessons) {
        return lessons.stream().filter(Lesson::right).count();
    }

    private double[] climb(GridLikelihood likelihood) {
        double[][] penalty = penalty();
        double[] values = new double[penalty.length];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] step = likelihood.step(values, penalty);
            double largest = 0;
            for (double part : step) {
                largest = Math.max(largest, Math.abs(part));
            }
            double shortened = Math.min(1, LARGEST_STEP / largest);
            for (int i = 0; i < values.length; i++) {
                values[i] += shortened * step[i];
            }
            if (largest < DONE) {
                break;
            }
        }
        return values;
    }

    private double[][] penalty() {
        int columns = lengths.length;
        double[][] penalty = new double[logOdds.length * columns][logOdds.length * columns];
        for (int row = 0; row < logOdds.length; row++) {
            for (int column = 0; column < columns; column++) {
                int at = row * columns + column;
                penalty[at][at] += HOLD;
                if (column > 0) {
                    add(penalty, new int[] {at - 1, at}, new double[] {-1, 1}, DIFFERENCE);
                }
                if (row > 0 && row < logOdds.length - 1) {
                    double before = 1 / (logOdds[row] - logOdds[row - 1]);
                    double after = 1 / (logOdds[row + 1] - logOdds[row]);
                    add(
                            penalty,
                            new int[] {at - columns, at, at + columns},
                            new double[] {before, -before - after, after},
                            bend);
                }
            }
        }
        return penalty;
    }

    private static void add(double[][] penalty, int[] at, double[] by, double factor) {
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < at.length; j++) {
                penalty[at[i]][at[j]] += factor * by[i] * by[j];
            }
        }
    }
}
