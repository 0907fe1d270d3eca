package org.cistron.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.cistron.benchmarks.measure.Measurement;
import org.cistron.benchmarks.measure.Numbers;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.genes.evaluation.GeneFigures;
import org.cistron.genes.evaluation.Percentage;
import org.cistron.genes.evaluation.StartScore;

/** The tables of the accuracy benchmark: every genome, and means over genomes. */
final class AccuracyTables {

    private AccuracyTables() {}

    static ResultTable genomes(List<AccuracyRow> rows) {
        ResultTable table = new ResultTable("Genomes", AccuracyRow.HEADER.toArray(String[]::new));
        rows.forEach(row -> table.add(row.cells()));
        return table;
    }

    /** Percentages are means over genomes, verified starts are pooled, seconds are summed, of memory the largest. */
    static ResultTable means(List<AccuracyRow> rows) {
        ResultTable table = new ResultTable(
                "Means over genomes",
                "split",
                "tool",
                "genomes",
                "found_pct",
                "found_known_pct",
                "exact_pct",
                "start_accuracy_pct",
                "precision_pct",
                "f1_pct",
                "verified_exact_pct",
                "seconds",
                "peak_mib");
        groups(rows).forEach((name, group) -> table.add(mean(name, group)));
        return table;
    }

    private record Group(String split, String program) {}

    private static Map<Group, List<AccuracyRow>> groups(List<AccuracyRow> rows) {
        Set<String> splits = new LinkedHashSet<>(List.of("all"));
        Set<String> programs = new LinkedHashSet<>();
        rows.forEach(row -> {
            splits.add(row.split());
            programs.add(row.program());
        });
        Map<Group, List<AccuracyRow>> groups = new LinkedHashMap<>();
        for (String split : splits) {
            for (String program : programs) {
                groups.put(
                        new Group(split, program),
                        rows.stream()
                                .filter(row -> split.equals("all") || split.equals(row.split()))
                                .filter(row -> program.equals(row.program()))
                                .toList());
            }
        }
        return groups;
    }

    private static List<String> mean(Group name, List<AccuracyRow> rows) {
        List<String> cells = new ArrayList<>(List.of(name.split(), name.program(), Integer.toString(rows.size())));
        cells.add(mean(rows, GeneFigures::foundPercent));
        cells.add(mean(rows, GeneFigures::foundKnownPercent));
        cells.add(mean(rows, GeneFigures::exactPercent));
        cells.add(mean(rows, GeneFigures::startAccuracyPercent));
        cells.add(mean(rows, GeneFigures::precisionPercent));
        cells.add(mean(rows, figures -> Optional.of(figures.f1Percent())));
        cells.add(verified(rows));
        Optional<Measurement> taken = rows.stream().allMatch(row -> row.taken().isPresent())
                ? rows.stream().flatMap(row -> row.taken().stream()).reduce(Measurement::then)
                : Optional.empty();
        cells.add(AccuracyRow.text(taken.map(Measurement::secondsText)));
        cells.add(AccuracyRow.text(taken.map(Measurement::peakMebibytes)));
        return cells;
    }

    private static String mean(List<AccuracyRow> rows, Function<GeneFigures, Optional<Percentage>> figure) {
        OptionalDouble mean = rows.stream()
                .flatMap(row -> AccuracyRow.number(figure.apply(row.genes())).stream())
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? Numbers.places(mean.getAsDouble(), 2) : "-";
    }

    private static String verified(List<AccuracyRow> rows) {
        List<StartScore> starts =
                rows.stream().flatMap(row -> row.starts().stream()).toList();
        int exact = starts.stream().mapToInt(StartScore::exact).sum();
        int all = starts.stream().mapToInt(StartScore::verified).sum();
        return AccuracyRow.text(Percentage.share(exact, all));
    }
}
