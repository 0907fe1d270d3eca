package org.cistron.classifier.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How well cases are ranked against others of their group: that a classifier knows which genes are the grave ones does not help
 * it here.
 *
 * @param groups how many groups had enough cases of each kind
 * @param auroc the mean of their areas under the receiver operating characteristic; nothing where there is no group
 */
public record WithinGroups(int groups, OptionalDouble auroc) {
    /** How many scored cases of each kind a group needs. */
    public static final int LEAST = 5;

    /**
     * Measures.
     *
     * @param logOdds log-odds of each case, NaN where not scored
     * @param labels whether a case is positive
     * @param groups the group of each case
     */
    public static WithinGroups of(double[] logOdds, boolean[] labels, List<String> groups) {
        Map<String, List<Integer>> rows = new TreeMap<>();
        for (int row = 0; row < logOdds.length; row++) {
            rows.computeIfAbsent(groups.get(row), group -> new ArrayList<>()).add(row);
        }
        int count = 0;
        double sum = 0;
        for (List<Integer> group : rows.values()) {
            ScoredCases cases = cases(logOdds, labels, group);
            if (Math.min(cases.positives(), cases.scored() - cases.positives()) >= LEAST) {
                count++;
                sum += new Ranking(cases).auroc().orElseThrow();
            }
        }
        return new WithinGroups(count, count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count));
    }

    private static ScoredCases cases(double[] logOdds, boolean[] labels, List<Integer> rows) {
        double[] values = new double[rows.size()];
        boolean[] answers = new boolean[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = logOdds[rows.get(i)];
            answers[i] = labels[rows.get(i)];
        }
        return ScoredCases.of(values, answers);
    }
}
