package org.cistron.report.multiqc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.report.TruthComparison;

/** What is told of a sample's genes held against a truth. */
final class TruthFigures {
    private static final double PERCENT = 100;

    private TruthFigures() {}

    /** Returns the columns of {@link #of}, with what they are called and mean. */
    static List<Column> columns() {
        return List.of(
                new Column(
                        "truth_f1", "F1", "Calls against the truth: harmonic mean of found and right", "%", "{:,.2f}"),
                new Column("truth_found", "Found", "Genes of the truth that were found", "%", "{:,.1f}"),
                new Column(
                        "truth_exact",
                        "Exact",
                        "Genes of the truth that were found with the same start",
                        "%",
                        "{:,.1f}"),
                new Column("truth_missed", "Missed", "Genes of the truth that were not found", "", "{:,.0f}"),
                new Column("truth_extra", "Extra", "Calls that the truth does not have", "", "{:,.0f}"));
    }

    /** Returns the figures by column; those that are not known are left out. */
    static Map<String, Number> of(TruthComparison comparison) {
        TruthComparison.Figures told = comparison.figures();
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("truth_f1", rounded(PERCENT * told.f1()));
        if (told.truthGenes() > 0) {
            figures.put("truth_found", rounded(PERCENT * told.found() / told.truthGenes()));
            figures.put("truth_exact", rounded(PERCENT * told.exact() / told.truthGenes()));
        }
        figures.put("truth_missed", told.missed());
        figures.put("truth_extra", told.extra());
        return figures;
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1e4) / 1e4;
    }
}
