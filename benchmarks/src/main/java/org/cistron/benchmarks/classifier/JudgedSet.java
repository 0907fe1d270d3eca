package org.cistron.benchmarks.classifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cistron.benchmarks.measure.ResultTable;

/** A set of labelled variants with what classifiers answered to it. */
public final class JudgedSet {
    /** The file with the answers. */
    public static final String FILE = "held_out.tsv";

    private final LabelledSet set;
    private final HeldOutCases answered;

    private JudgedSet(LabelledSet set, HeldOutCases answered) {
        this.set = set;
        this.answered = answered;
    }

    /** Reads the answers in a folder. */
    public static JudgedSet read(LabelledSet set, Path folder) {
        return new JudgedSet(set, HeldOutCases.read(folder.resolve(FILE)));
    }

    /** Starts a table for {@link #addTo}. */
    public static ResultTable table(String title) {
        List<String> headings = new ArrayList<>(List.of("set", "part", "scored_by"));
        headings.addAll(ClassifierFigures.HEADINGS);
        return new ResultTable(title, headings.toArray(String[]::new));
    }

    /** Adds a row for each part of the set and each classifier or rule. Rules are counted on the part alone. */
    public void addTo(ResultTable table) {
        set.parts().forEach((part, counts) -> addPart(part, counts, table));
    }

    private void addPart(String part, Predicate<HeldOutCase> counts, ResultTable table) {
        List<HeldOutCase> cases = answered.cases().stream().filter(counts).toList();
        for (Rule rule : set.rules()) {
            add(part, rule.name(), new ClassifierFigures(cases, rule.scores(cases)).row(false), table);
        }
        for (int i = 0; i < answered.classifiers().size(); i++) {
            int number = i;
            double[] scores = cases.stream()
                    .mapToDouble(found -> found.answers().get(number))
                    .toArray();
            add(part, answered.classifiers().get(i), new ClassifierFigures(cases, scores).row(true), table);
        }
    }

    private void add(String part, String scoredBy, List<String> figures, ResultTable table) {
        List<String> row = new ArrayList<>(List.of(set.name(), part, scoredBy));
        row.addAll(figures);
        table.add(row);
    }
}
