package org.cistron.genes.calibration;

import java.util.ArrayList;
import java.util.List;

/** How likely lessons are under a grid's logits, as a function of those. */
final class GridLikelihood {
    private static final int CORNERS = 4;

    private final int rows;
    private final int columns;
    private final List<Term> terms = new ArrayList<>();

    /** A lesson: where it lies, whether it is right, and how much it counts. */
    private record Term(LogitGrid.Place place, boolean right, double weight) {}

    GridLikelihood(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    void add(LogitGrid.Place place, boolean right, double weight) {
        terms.add(new Term(place, right, weight));
    }

    /** Returns one of the four knots around a place. */
    private int knot(LogitGrid.Place place, int corner) {
        int row = Math.min(place.row() + corner / 2, rows - 1);
        int column = Math.min(place.column() + corner % 2, columns - 1);
        return row * columns + column;
    }

    /** Returns the share of one of the four knots around a place in its value. */
    private static double share(LogitGrid.Place place, int corner) {
        return (corner / 2 == 0 ? 1 - place.down() : place.down())
                * (corner % 2 == 0 ? 1 - place.across() : place.across());
    }

    /** Returns how much the lessons at each knot count together. */
    double[] counts() {
        double[] counts = new double[rows * columns];
        for (Term term : terms) {
            for (int i = 0; i < CORNERS; i++) {
                counts[knot(term.place, i)] += term.weight * share(term.place, i);
            }
        }
        return counts;
    }

    /** Returns Newton's step from values, under a quadratic penalty. */
    double[] step(double[] values, double[][] penalty) {
        double[] gradient = new double[values.length];
        double[][] curvature = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            curvature[i] = penalty[i].clone();
            for (int j = 0; j < values.length; j++) {
                gradient[i] -= penalty[i][j] * values[j];
            }
        }
        terms.forEach(term -> add(term, values, gradient, curvature));
        return Cholesky.solve(curvature, gradient);
    }

    private void add(Term term, double[] values, double[] gradient, double[][] curvature) {
        double logit = 0;
        for (int i = 0; i < CORNERS; i++) {
            logit += share(term.place, i) * values[knot(term.place, i)];
        }
        double probability = 1 / (1 + Math.exp(-logit));
        double error = term.weight * ((term.right ? 1 : 0) - probability);
        double certainty = term.weight * probability * (1 - probability);
        for (int i = 0; i < CORNERS; i++) {
            int knot = knot(term.place, i);
            double share = share(term.place, i);
            gradient[knot] += error * share;
            for (int j = 0; j < CORNERS; j++) {
                curvature[knot][knot(term.place, j)] += certainty * share * share(term.place, j);
            }
        }
    }
}
