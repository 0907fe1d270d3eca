package org.cistron.runner.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.genes.evaluation.FragmentScore;
import org.cistron.genes.evaluation.GeneFigures;
import org.cistron.genes.evaluation.GeneScore;
import org.cistron.genes.evaluation.LengthClass;
import org.cistron.genes.evaluation.StartScore;

/**
 * What an evaluation has to show.
 *
 * @param overall the figures of the whole
 * @param byLength the figures by length class, named alike; empty where there are none
 * @param starts the figures of verified starts; empty where none were asked for
 */
public record Evaluation(List<Figure> overall, Map<String, List<Figure>> byLength, List<Figure> starts) {

    /** Takes immutable copies, the order of the length classes kept. */
    public Evaluation {
        overall = List.copyOf(overall);
        byLength = Collections.unmodifiableMap(new LinkedHashMap<>(byLength));
        starts = List.copyOf(starts);
    }

    /** Shows the score of whole genomes, and of verified starts if there is one. */
    public static Evaluation ofGenes(GeneScore genes, Optional<StartScore> starts) {
        Map<String, List<Figure>> byLength = new LinkedHashMap<>();
        for (Map.Entry<LengthClass, GeneFigures> entry : genes.byLength().entrySet()) {
            byLength.put(entry.getKey().label(), figures(entry.getValue()));
        }
        return new Evaluation(
                figures(genes.all()), byLength, starts.map(Evaluation::figures).orElse(List.of()));
    }

    /** Shows the score of calls on fragments. */
    public static Evaluation ofFragments(FragmentScore score) {
        List<Figure> figures = List.of(
                Figure.count("fragments", score.fragments()),
                Figure.count("truth", score.truth()),
                Figure.count("called", score.called()),
                Figure.percent("sensitivity_pct", score.sensitivityPercent()),
                Figure.percent("precision_pct", score.precisionPercent()),
                Figure.percent("f1_pct", score.f1Percent()));
        return new Evaluation(figures, Map.of(), List.of());
    }

    /** Returns a row for the whole and for each length class: its name, then every figure in text. */
    List<List<String>> rows(String undefined) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("length"));
        overall.forEach(figure -> header.add(figure.name()));
        starts.forEach(figure -> header.add("starts_" + figure.name()));
        rows.add(header);
        rows.add(row("all", overall, starts, undefined));
        List<Figure> noStarts = starts.stream()
                .map(figure -> new Figure(figure.name(), Optional.empty(), Optional.empty()))
                .toList();
        byLength.forEach((length, figures) -> rows.add(row(length, figures, noStarts, undefined)));
        return rows;
    }

    private static List<String> row(String name, List<Figure> figures, List<Figure> starts, String undefined) {
        List<String> row = new ArrayList<>(List.of(name));
        figures.forEach(figure -> row.add(figure.text().orElse(undefined)));
        starts.forEach(figure -> row.add(figure.text().orElse(undefined)));
        return row;
    }

    private static List<Figure> figures(GeneFigures figures) {
        return List.of(
                Figure.count("truth_genes", figures.truthGenes()),
                Figure.count("known_genes", figures.knownGenes()),
                Figure.count("predicted", figures.predicted()),
                Figure.percent("found_pct", figures.foundPercent()),
                Figure.percent("found_known_pct", figures.foundKnownPercent()),
                Figure.percent("exact_pct", figures.exactPercent()),
                Figure.percent("exact_known_pct", figures.exactKnownPercent()),
                Figure.percent("start_accuracy_pct", figures.startAccuracyPercent()),
                Figure.count("extra", figures.extra()),
                Figure.percent("precision_pct", figures.precisionPercent()),
                Figure.percent("f1_pct", figures.f1Percent()));
    }

    private static List<Figure> figures(StartScore score) {
        return List.of(
                Figure.count("verified", score.verified()),
                Figure.count("found", score.found()),
                Figure.count("exact", score.exact()),
                Figure.percent("exact_pct", score.exactPercent()));
    }
}
