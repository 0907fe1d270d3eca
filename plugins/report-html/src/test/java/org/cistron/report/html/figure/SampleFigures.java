package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;

/** One figure of each kind, with a name wherever one from outside can stand. */
final class SampleFigures {
    private SampleFigures() {}

    static Heading heading(String title) {
        return new Heading("sample", title);
    }

    static List<Figure> all(String name) {
        List<Figure> figures = new ArrayList<>(maps(name));
        figures.addAll(charts(name));
        figures.addAll(plots(name));
        return figures;
    }

    private static List<Figure> maps(String name) {
        Sequence sequence = Sequence.of("c", "ACGGGTGCAT".repeat(400) + "TTCCACGCAT".repeat(400));
        List<GeneMark> genes = genes(name);
        CircularContig one = new CircularContig(name, 8000, true, genes, CompositionWindows.of(sequence, 500));
        return List.of(
                new CircularMap(heading(name), List.of(one), true),
                new CircularMap(heading(name), List.of(one, one, one), true),
                new CircularMap(heading(name), Collections.nCopies(50, one), false),
                LinearMap.of(heading(name), name, 0, 8000, genes));
    }

    private static List<GeneMark> genes(String name) {
        double[] probabilities = {0.999, 0.97, 0.9, 0.6, 0.1, Double.NaN};
        return IntStream.range(0, 6)
                .mapToObj(i -> new GeneMark(
                        name, i * 1200, i * 1200 + 900, i % 2 == 0 ? Strand.FORWARD : Strand.REVERSE, probabilities[i]))
                .toList();
    }

    private static List<Figure> charts(String name) {
        double[] values = {1, 2, 2, 3, 40, 1000.5};
        List<Long> codons = IntStream.range(0, 64).mapToObj(i -> 1000L * i).toList();
        return List.of(
                new Histogram(heading(name), name, name, Bins.between(values, 2, 100, 10), false),
                new Histogram(heading(name), name, name, Bins.logarithmic(values, 4), true),
                new BarChart(heading(name), name, List.of(new BarChart.Bar(name, 1234567), new BarChart.Bar(name, 2))),
                new CodonUsage(heading(name), GeneticCode.byNumber(11), codons),
                SequenceLogo.of(heading(name), -2, new long[][] {{1, 20, 300, 4}, {9, 9, 9, 9}, {1000, 1, 1, 1}}));
    }

    private static List<Figure> plots(String name) {
        List<ReliabilityCurve.Bin> bins =
                List.of(new ReliabilityCurve.Bin(0.1, 0.2, 30), new ReliabilityCurve.Bin(0.9, 0.85, 4000));
        List<String> classes = List.of(name, "b", "c", "d", "e", "f");
        List<Lollipop.Variant> variants = IntStream.range(0, 12)
                .mapToObj(i -> new Lollipop.Variant(name, 10 * i, i % 6, i + 1))
                .toList();
        return List.of(
                new ReliabilityCurve(heading(name), name, bins),
                new AgreementPlot(
                        heading(name),
                        name,
                        List.of(name, "another"),
                        List.of(
                                new AgreementPlot.Combination(Set.of(name, "another"), 1000),
                                new AgreementPlot.Combination(Set.of(name), 7))),
                new Lollipop(heading(name), name, 120, classes, variants, List.of(new Lollipop.Domain(name, 5, 60))),
                heatMap(name));
    }

    private static HeatMap heatMap(String name) {
        double[][] values = new double[12][2];
        for (int row = 0; row < values.length; row++) {
            values[row][0] = row - 5.0;
            values[row][1] = row == 3 ? Double.NaN : 0.1 * row;
        }
        return new HeatMap(
                heading(name),
                Collections.nCopies(12, name),
                List.of(name, name),
                values,
                List.of(5, -1),
                new HeatMap.Scale(name, name, name));
    }
}
