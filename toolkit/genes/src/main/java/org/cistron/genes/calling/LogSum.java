package org.cistron.genes.calling;

/** Adds up numbers that are given as logarithms. */
final class LogSum {
    private double highest = Double.NEGATIVE_INFINITY;
    private double sum;

    /** Returns log(exp(a) + exp(b)). */
    static double of(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
    }

    void add(double logarithm) {
        if (logarithm <= highest) {
            double difference = logarithm - highest;
            if (difference > -40) {
                sum += Math.exp(difference);
            }
        } else {
            sum = sum * Math.exp(highest - logarithm) + 1;
            highest = logarithm;
        }
    }

    double result() {
        return sum == 0 ? Double.NEGATIVE_INFINITY : highest + Math.log(sum);
    }

    void clear() {
        highest = Double.NEGATIVE_INFINITY;
        sum = 0;
    }
}
