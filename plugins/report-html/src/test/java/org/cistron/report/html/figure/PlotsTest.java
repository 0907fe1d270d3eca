package org.cistron.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PlotsTest {
    private static final Heading HEADING = new Heading("plot", "Plot");

    @Test
    void pointsOnTheDiagonalWereRightlySure() {
        ReliabilityCurve curve = new ReliabilityCurve(
                HEADING,
                "genes",
                List.of(
                        new ReliabilityCurve.Bin(0.25, 0.25, 100),
                        new ReliabilityCurve.Bin(0.75, 0.5, 400),
                        new ReliabilityCurve.Bin(Double.NaN, Double.NaN, 0)));
        SvgDocument document = SvgDocument.of(curve);
        Element diagonal = document.styled("line", "diagonal").get(0);
        List<Element> points = document.styled("circle", "point");
        assertThat(points).hasSize(2);
        double width = SvgDocument.number(diagonal, "x2") - SvgDocument.number(diagonal, "x1");
        double height = SvgDocument.number(diagonal, "y1") - SvgDocument.number(diagonal, "y2");
        double x = (SvgDocument.number(points.get(0), "cx") - SvgDocument.number(diagonal, "x1")) / width;
        double y = (SvgDocument.number(diagonal, "y1") - SvgDocument.number(points.get(0), "cy")) / height;
        assertThat(x).isCloseTo(0.25, within(1e-3));
        assertThat(y).isCloseTo(x, within(1e-3));
        assertThat(SvgDocument.number(points.get(1), "r"))
                .isCloseTo(2 * SvgDocument.number(points.get(0), "r"), within(0.02));
        assertThat(curve.expectedCalibrationError()).isCloseTo(0.2, within(1e-12));
        assertThat(document.description()).contains("500 genes in 2 groups", "Expected calibration error 0.200");
    }

    @Test
    void intervalsAreWilsons() {
        // Wilson (1927): 8 of 10 gives 0.4902 to 0.9433.
        ReliabilityCurve.Bin bin = new ReliabilityCurve.Bin(0.5, 0.8, 10);
        assertThat(bin.wilson(-1)).isCloseTo(0.4902, within(1e-4));
        assertThat(bin.wilson(1)).isCloseTo(0.9433, within(1e-4));
        assertThat(new ReliabilityCurve.Bin(1, 1, 1).wilson(1)).isEqualTo(1);
    }

    @Test
    void withoutCasesThereIsOnlyTheDiagonal() {
        SvgDocument document = SvgDocument.of(new ReliabilityCurve(HEADING, "genes", List.of()));
        assertThat(document.styled("circle", "point")).isEmpty();
        assertThat(document.styled("line", "diagonal")).hasSize(1);
        assertThatThrownBy(() -> new ReliabilityCurve.Bin(1.5, 0, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void combinationsAreCountedAndSumToTheTotal() {
        List<Set<String>> genes = new ArrayList<>(Collections.nCopies(40, Set.of("hmm", "tcn", "net")));
        genes.addAll(Collections.nCopies(7, Set.of("hmm", "net")));
        genes.addAll(Collections.nCopies(3, Set.of("tcn")));
        AgreementPlot plot = AgreementPlot.of(HEADING, "genes", List.of("hmm", "tcn", "net"), genes);
        assertThat(plot.combinations())
                .extracting(AgreementPlot.Combination::count)
                .containsExactly(40L, 7L, 3L);
        SvgDocument document = SvgDocument.of(plot);
        assertThat(document.styled("circle", "dot")).hasSize(3 + 2 + 1);
        assertThat(document.styled("circle", "no-dot")).hasSize(1 + 2);
        assertThat(document.styled("line", "link")).hasSize(2);
        assertThat(document.words()).contains("47", "43", "50 genes in 3 combinations.");
        assertThat(document.description())
                .isEqualTo("UpSet plot of 3 sets: 50 genes in 3 combinations. in all: 40. only in hmm and net: 7."
                        + " only in tcn: 3.");
    }

    @Test
    void barsOfCombinationsAreAsHighAsTheirCounts() {
        AgreementPlot plot = new AgreementPlot(
                HEADING,
                "genes",
                List.of("a", "b"),
                List.of(
                        new AgreementPlot.Combination(Set.of("a"), 25),
                        new AgreementPlot.Combination(Set.of("a", "b"), 100),
                        new AgreementPlot.Combination(Set.of("b"), 0)));
        List<Element> bars = SvgDocument.of(plot).styled("rect", "bar").stream()
                .filter(bar -> !SvgDocument.tooltip(bar).matches("[ab]: .*"))
                .toList();
        assertThat(bars).hasSize(2);
        assertThat(SvgDocument.number(bars.get(0), "height"))
                .isCloseTo(4 * SvgDocument.number(bars.get(1), "height"), within(0.04));
        assertThat(SvgDocument.tooltip(bars.get(0))).isEqualTo("in all: 100 genes");
    }

    @Test
    void afterFifteenCombinationsTheRestIsSummedUp() {
        List<String> sets = List.of("a", "b", "c", "d", "e");
        List<AgreementPlot.Combination> combinations = IntStream.range(1, 32)
                .mapToObj(i -> new AgreementPlot.Combination(
                        Set.copyOf(IntStream.range(0, 5)
                                .filter(k -> (i >> k & 1) == 1)
                                .mapToObj(sets::get)
                                .toList()),
                        i))
                .toList();
        SvgDocument document = SvgDocument.of(new AgreementPlot(HEADING, "genes", sets, combinations));
        assertThat(document.styled("circle", "dot").size()
                        + document.styled("circle", "no-dot").size())
                .isEqualTo(75);
        // 1 + ... + 31 = 496, of which 17 to 31 are drawn: 1 + ... + 16 = 136 are not.
        assertThat(document.words())
                .contains("496 genes in 31 combinations; 16 of them, with 136 genes together, are not drawn.");
    }

    @Test
    void agreementOfNothingIsEmpty() {
        SvgDocument document = SvgDocument.of(AgreementPlot.of(HEADING, "genes", List.of("a"), List.of()));
        assertThat(document.styled("circle", "dot")).isEmpty();
        assertThat(document.words()).contains("0 genes in 0 combinations.");
        assertThatThrownBy(() -> AgreementPlot.of(HEADING, "genes", List.of("a"), List.of(List.of("b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVariantStandsAtItsPositionAsHighAsItsCount() {
        SvgDocument document = SvgDocument.of(
                lollipop(List.of(new Lollipop.Variant("p.A1T", 0, 0, 10), new Lollipop.Variant("p.G100R", 99, 1, 5))));
        List<Element> stems = document.styled("line", "stem");
        Element backbone = document.styled("rect", "backbone").get(0);
        double left = SvgDocument.number(backbone, "x");
        double width = SvgDocument.number(backbone, "width");
        assertThat(SvgDocument.number(stems.get(0), "x1")).isCloseTo(left + 0.005 * width, within(0.02));
        assertThat(SvgDocument.number(stems.get(1), "x1")).isCloseTo(left + 0.995 * width, within(0.02));
        assertThat(length(stems.get(0))).isCloseTo(2 * length(stems.get(1)), within(0.03));
        Element domain = document.styled("rect", "domain").get(0);
        assertThat(SvgDocument.number(domain, "width")).isCloseTo(0.4 * width, within(0.03));
        assertThat(SvgDocument.tooltip(domain)).isEqualTo("kinase, 11–50");
        assertThat(document.words()).contains("p.A1T", "p.G100R", "kinase", "benign (1)", "pathogenic (1)");
        assertThat(document.description()).contains("p.A1T, amino acid 1, benign, seen 10 times.");
    }

    @Test
    void classesDifferInShapeToo() {
        SvgDocument document = SvgDocument.of(
                lollipop(List.of(new Lollipop.Variant("a", 3, 0, 1), new Lollipop.Variant("b", 4, 1, 1))));
        assertThat(document.styled("circle", "head", "category-0")).hasSize(2);
        assertThat(document.styled("path", "head", "category-1")).hasSize(2);
    }

    @Test
    void ofVeryManyVariantsTheWeightiestAreDrawn() {
        List<Lollipop.Variant> many = IntStream.range(0, 5000)
                .mapToObj(i -> new Lollipop.Variant("v" + i, i % 100, i % 2, i))
                .toList();
        String svg = lollipop(many).svg();
        SvgDocument document = SvgDocument.parsed(svg);
        assertThat(document.styled("line", "stem")).hasSize(400);
        assertThat(document.words()).contains("4,600 less weighty variants are not drawn.", "v0");
        assertThat(svg.length()).isLessThan(120_000);
    }

    @Test
    void theWeightiestVariantsAreNamedHoweverRareTheyAre() {
        List<Lollipop.Variant> variants = new ArrayList<>(List.of(new Lollipop.Variant("p.Gly7Ter", 6, 1, 1)));
        for (int i = 0; i < 40; i++) {
            variants.add(new Lollipop.Variant("p.Ala" + (i + 20) + "Thr", 19 + i, 0, 2));
        }
        assertThat(SvgDocument.of(lollipop(variants)).words()).contains("p.Gly7Ter");
    }

    @Test
    void theAxisOfCountsEndsAtTheHighestAndHasWholeNumbersOnly() {
        SvgDocument document = SvgDocument.of(
                lollipop(List.of(new Lollipop.Variant("a", 3, 0, 2), new Lollipop.Variant("b", 40, 1, 1))));
        List<Element> stems = document.styled("line", "stem");
        assertThat(length(stems.get(0))).isCloseTo(180, within(0.03));
        assertThat(new CountAxis(2).ticks(5)).extracting(Tick::label).containsExactly("0", "1", "2");
        assertThat(new CountAxis(1).ticks(5)).extracting(Tick::label).containsExactly("0", "1");
        assertThat(new CountAxis(0).ticks(5)).extracting(Tick::label).containsExactly("0", "1");
        assertThat(new CountAxis(7).ticks(4)).extracting(Tick::label).containsExactly("0", "2", "4", "6");
    }

    @Test
    void variantsLieWithin() {
        assertThatThrownBy(() -> lollipop(List.of(new Lollipop.Variant("a", 100, 0, 1))))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> lollipop(List.of(new Lollipop.Variant("a", 0, 2, 1))))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(SvgDocument.of(lollipop(List.of())).styled("line", "stem")).isEmpty();
    }

    @Test
    void aHeatMapHasACellForEachValue() {
        double[][] values = new double[20][130];
        for (int row = 0; row < 20; row++) {
            for (int column = 0; column < 130; column++) {
                values[row][column] = (row + column) % 9 == 0 ? Double.NaN : Math.sin(row * 7.0 + column);
            }
        }
        List<String> rows = IntStream.range(0, 20).mapToObj(i -> "r" + i).toList();
        SvgDocument document = SvgDocument.of(heatMap(rows, values, Collections.nCopies(130, 4)));
        long unknown = cells(document.styled("path", "missing"));
        long known = cells(document.styled("path", "cell"));
        assertThat(known + unknown).isEqualTo(20 * 130);
        assertThat(unknown).isEqualTo(289);
        assertThat(document.styled("circle", "reference")).hasSize(130);
        assertThat(document.words().stream().filter("r0"::equals))
                .as("rows of three blocks")
                .hasSize(3);
    }

    @Test
    void coloursAreCentredAtZero() {
        double[][] values = {{-1, 4}, {0, 2}, {0.1, -4}};
        SvgDocument document = SvgDocument.of(heatMap(List.of("A", "C", "G"), values, List.of(1, -1)));
        assertThat(cells(document.styled("path", "cell", "zero"))).isEqualTo(2);
        assertThat(cells(document.styled("path", "cell", "below-1"))).isEqualTo(1);
        assertThat(cells(document.styled("path", "cell", "below-5"))).isEqualTo(1);
        assertThat(cells(document.styled("path", "cell", "above-5"))).isEqualTo(1);
        assertThat(document.words()).contains("−4", "0", "+4");
        assertThat(document.description()).contains("6 values are known, from −4 (G at p1) to 4 (A at p1).");
    }

    @Test
    void aHeatMapOfNothingKnownIsAllStrokes() {
        double[][] values = {{Double.NaN, Double.NaN}};
        SvgDocument document = SvgDocument.of(heatMap(List.of("A"), values, List.of(-1, -1)));
        assertThat(document.styled("path", "cell")).isEmpty();
        assertThat(cells(document.styled("path", "missing"))).isEqualTo(2);
        assertThat(SvgDocument.of(heatMap(List.of(), new double[0][], List.of()))
                        .description())
                .contains("0 values");
        assertThatThrownBy(() -> heatMap(List.of("A"), new double[][] {{1}}, List.of(0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLongProteinIsCutAndSaysSo() {
        double[][] values = new double[1][700];
        SvgDocument document = SvgDocument.of(heatMap(List.of("A"), values, Collections.nCopies(700, 0)));
        assertThat(cells(document.styled("path", "cell"))).isEqualTo(600);
        assertThat(document.words()).contains("100 more positions are not drawn.");
    }

    private static Lollipop lollipop(List<Lollipop.Variant> variants) {
        return new Lollipop(
                HEADING,
                "amino acid",
                100,
                List.of("benign", "pathogenic"),
                variants,
                List.of(new Lollipop.Domain("kinase", 10, 50)));
    }

    private static HeatMap heatMap(List<String> rows, double[][] values, List<Integer> reference) {
        List<String> columns =
                IntStream.range(0, reference.size()).mapToObj(i -> "p" + i).toList();
        return new HeatMap(HEADING, rows, columns, values, reference, new HeatMap.Scale("change", "worse", "better"));
    }

    private static long cells(List<Element> paths) {
        return paths.stream()
                .mapToLong(path ->
                        path.getAttribute("d").chars().filter(c -> c == 'M').count())
                .sum();
    }

    private static double length(Element stem) {
        return SvgDocument.number(stem, "y2") - SvgDocument.number(stem, "y1");
    }
}
