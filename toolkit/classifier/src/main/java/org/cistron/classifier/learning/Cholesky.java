package org.cistron.classifier.learning;

/** Solves linear equations whose matrix is symmetric and positive definite. */
final class Cholesky {
    /** Keeps a matrix that rounding has made singular solvable. */
    private static final double LEAST = 1e-300;

    private Cholesky() {}

    /**
     * Returns x with matrix x = right.
     *
     * @param matrix overwritten; only its lower half is read
     */
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                matrix[i][j] = (matrix[i][j] - product(matrix[i], matrix[j], j)) / matrix[j][j];
            }
            matrix[i][i] = Math.sqrt(Math.max(LEAST, matrix[i][i] - product(matrix[i], matrix[i], i)));
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = (right[i] - product(matrix[i], solution, i)) / matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                solution[i] -= matrix[j][i] * solution[j];
            }
            solution[i] /= matrix[i][i];
        }
        return solution;
    }

    private static double product(double[] one, double[] other, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
