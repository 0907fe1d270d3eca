package org.cistron.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.cistron.benchmarks.measure.Measurement;
import org.cistron.benchmarks.measure.Numbers;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.genes.evaluation.GeneFigures;
import org.cistron.genes.evaluation.Percentage;
import org.cistron.genes.evaluation.StartScore;

/** The tables of benchmarks of accuracy: every genome, and means and sums over genomes. */
final class AccuracyTables {

    private AccuracyTables() {}

    static ResultTable genomes(List<AccuracyRow> rows) {
        ResultTable table = new ResultTable("Genomes", AccuracyRow.HEADER.toArray(String[]::new));
        rows.forEach(row -> table.add(row.cells()));
        return table;
    }

    /** Percentages are means over genomes, counts and seconds are summed, of memory the largest. */
    static ResultTable means(List<AccuracyRow> rows) {
        ResultTable table = new ResultTable(
                "Means over genomes; counts and seconds in sum, memory at most",
                "split",
                "tool",
                "genomes",
                "found_pct",
                "found_known_pct",
                "exact_pct",
                "start_accuracy_pct",
                "precision_pct",
                "f1_pct",
                "extra",
                "truth_90_299",
                "found_90_299",
                "verified_starts",
                "verified_exact",
                "verified_exact_pct",
                "seconds",
                "peak_mib");
        RowGroup.of(rows).forEach(group -> table.add(mean(group)));
        return table;
    }

    private static List<String> mean(RowGroup group) {
        List<AccuracyRow> rows = group.rows();
        List<String> cells = new ArrayList<>(List.of(group.split(), group.program(), Integer.toString(rows.size())));
        cells.add(mean(rows, GeneFigures::foundPercent));
        cells.add(mean(rows, GeneFigures::foundKnownPercent));
        cells.add(mean(rows, GeneFigures::exactPercent));
        cells.add(mean(rows, GeneFigures::startAccuracyPercent));
        cells.add(mean(rows, GeneFigures::precisionPercent));
        cells.add(mean(rows, figures -> Optional.of(figures.f1Percent())));
        cells.add(sum(rows, row -> row.genes().extra()));
        cells.add(sum(rows, row -> row.shortGenes().truthGenes()));
        cells.add(sum(rows, row -> row.shortGenes().found()));
        verified(rows, cells);
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

    private static String sum(List<AccuracyRow> rows, ToIntFunction<AccuracyRow> count) {
        return Integer.toString(rows.stream().mapToInt(count).sum());
    }

    private static void verified(List<AccuracyRow> rows, List<String> cells) {
        List<StartScore> starts =
                rows.stream().flatMap(row -> row.starts().stream()).toList();
        int exact = starts.stream().mapToInt(StartScore::exact).sum();
        int all = starts.stream().mapToInt(StartScore::verified).sum();
        cells.add(all == 0 ? "-" : Integer.toString(all));
        cells.add(all == 0 ? "-" : Integer.toString(exact));
        cells.add(AccuracyRow.text(Percentage.share(exact, all)));
    }
}
