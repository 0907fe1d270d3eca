package org.cistron.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.cistron.benchmarks.measure.Numbers;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.genes.evaluation.StartScore;

/**
 * What programs do better and worse than Prodigal, each on the genomes that both were run on. A minus always means less than
 * Prodigal.
 */
final class ProdigalTable {
    private static final String PRODIGAL = "prodigal";

    private ProdigalTable() {}

    /** Makes the table; without rows where Prodigal was not run. */
    static ResultTable of(List<AccuracyRow> rows) {
        ResultTable table = new ResultTable(
                "Less Prodigal, on the same genomes",
                "split",
                "tool",
                "genomes",
                "f1_pct",
                "extra",
                "found_known_pct",
                "found_known_pct_worst",
                "worst_genome",
                "exact_pct",
                "found_90_299",
                "verified_exact",
                "verified_exact_prodigal");
        Map<String, AccuracyRow> prodigal = new HashMap<>();
        rows.stream()
                .filter(row -> row.program().equals(PRODIGAL))
                .forEach(row -> prodigal.put(row.split() + " " + row.genome(), row));
        for (RowGroup group : RowGroup.of(rows)) {
            List<Pair> pairs = group.rows().stream()
                    .filter(row -> prodigal.containsKey(row.split() + " " + row.genome()))
                    .map(row -> new Pair(row, prodigal.get(row.split() + " " + row.genome())))
                    .toList();
            if (!pairs.isEmpty() && !group.program().equals(PRODIGAL)) {
                table.add(cells(group, pairs));
            }
        }
        return table;
    }

    private record Pair(AccuracyRow row, AccuracyRow prodigal) {

        double difference(ToDoubleFunction<AccuracyRow> figure) {
            return figure.applyAsDouble(row) - figure.applyAsDouble(prodigal);
        }
    }

    private static List<String> cells(RowGroup group, List<Pair> pairs) {
        List<Pair> known = pairs.stream()
                .filter(pair -> pair.row().genes().knownGenes() > 0)
                .toList();
        Optional<Pair> worst = known.stream().min(Comparator.comparing(pair -> pair.difference(ProdigalTable::known)));
        List<String> cells = new ArrayList<>(List.of(group.split(), group.program(), Integer.toString(pairs.size())));
        cells.add(mean(pairs, row -> row.genes().f1Percent().value().doubleValue()));
        cells.add(sum(pairs, row -> row.genes().extra()));
        cells.add(mean(known, ProdigalTable::known));
        cells.add(AccuracyRow.text(worst.map(pair -> signed(pair.difference(ProdigalTable::known), 2))));
        cells.add(AccuracyRow.text(worst.map(pair -> pair.row().genome())));
        cells.add(mean(pairs, ProdigalTable::exact));
        cells.add(sum(pairs, row -> row.shortGenes().found()));
        List<Pair> verified =
                pairs.stream().filter(pair -> pair.row().starts().isPresent()).toList();
        cells.add(verified.isEmpty() ? "-" : sum(verified, ProdigalTable::verified));
        cells.add(
                verified.isEmpty()
                        ? "-"
                        : Numbers.places(
                                verified.stream()
                                        .mapToDouble(pair -> verified(pair.prodigal()))
                                        .sum(),
                                0));
        return cells;
    }

    private static double known(AccuracyRow row) {
        return AccuracyRow.number(row.genes().foundKnownPercent()).orElse(0.0);
    }

    private static double exact(AccuracyRow row) {
        return AccuracyRow.number(row.genes().exactPercent()).orElse(0.0);
    }

    private static double verified(AccuracyRow row) {
        return row.starts().map(StartScore::exact).orElse(0);
    }

    private static String mean(List<Pair> pairs, ToDoubleFunction<AccuracyRow> figure) {
        return pairs.isEmpty()
                ? "-"
                : signed(
                        pairs.stream()
                                .mapToDouble(pair -> pair.difference(figure))
                                .average()
                                .orElseThrow(),
                        2);
    }

    private static String sum(List<Pair> pairs, ToDoubleFunction<AccuracyRow> count) {
        return signed(pairs.stream().mapToDouble(pair -> pair.difference(count)).sum(), 0);
    }

    private static String signed(double number, int places) {
        String text = Numbers.places(number, places);
        boolean zero = Double.parseDouble(text) == 0;
        return zero ? text.replace("-", "") : (number > 0 ? "+" : "") + text;
    }
}
