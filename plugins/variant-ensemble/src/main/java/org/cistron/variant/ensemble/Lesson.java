package org.cistron.variant.ensemble;

import java.util.List;
import java.util.stream.IntStream;

/** What a domain's model is fitted to: numbers by case, and of each case the answer, how much it counts, and its part. */
final class Lesson {
    private final List<String> names;
    private final int others;
    private final double[][] rows;
    private final boolean[] answers;
    private final double[] weights;
    private final int[] parts;

    Lesson(List<String> names, int others, double[][] rows, boolean[] answers, double[] weights, int[] parts) {
        this.names = List.copyOf(names);
        this.others = others;
        this.rows = rows;
        this.answers = answers;
        this.weights = weights;
        this.parts = parts;
    }

    static Lesson of(DomainFeatures features, List<double[]> rows, AskedCases asked, int[] chosen) {
        boolean[] answers = new boolean[chosen.length];
        double[] weights = new double[chosen.length];
        int[] parts = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            answers[i] = asked.cases().get(chosen[i]).positive();
            weights[i] = asked.cases().get(chosen[i]).weight();
            parts[i] = asked.part(chosen[i]);
        }
        return new Lesson(features.names(), features.others(), rows.toArray(double[][]::new), answers, weights, parts);
    }

    int size() {
        return rows.length;
    }

    /** Returns what the numbers are called. */
    List<String> names() {
        return names;
    }

    /** Returns how many of the numbers, the last ones, are what others answer. */
    int others() {
        return others;
    }

    /** Returns the numbers by case: shared, and not to be changed. */
    double[][] rows() {
        return rows;
    }

    /** Returns whether the answer is yes, by case: shared. */
    boolean[] answers() {
        return answers;
    }

    /** Returns how much a case counts. */
    double weight(int at) {
        return weights[at];
    }

    /** Returns how much each case counts: shared. */
    double[] weights() {
        return weights;
    }

    /** Returns the part that a case belongs to. */
    int part(int at) {
        return parts[at];
    }

    /** Returns whether there are enough cases of both answers. */
    boolean isLearnable(int fewest) {
        int yes = 0;
        for (boolean answer : answers) {
            yes += answer ? 1 : 0;
        }
        return yes >= fewest && answers.length - yes >= fewest;
    }

    /** Returns the cases of all parts but one, or of that alone. */
    Lesson of(int part, boolean alone) {
        int[] chosen = IntStream.range(0, size())
                .filter(i -> (parts[i] == part) == alone)
                .toArray();
        double[][] chosenRows = new double[chosen.length][];
        boolean[] chosenAnswers = new boolean[chosen.length];
        double[] chosenWeights = new double[chosen.length];
        int[] chosenParts = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            chosenRows[i] = rows[chosen[i]];
            chosenAnswers[i] = answers[chosen[i]];
            chosenWeights[i] = weights[chosen[i]];
            chosenParts[i] = parts[chosen[i]];
        }
        return new Lesson(names, others, chosenRows, chosenAnswers, chosenWeights, chosenParts);
    }
}
