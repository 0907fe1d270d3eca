package org.cistron.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.cistron.api.sequence.GeneticCode;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartsTest {
    private static final Heading HEADING = new Heading("chart", "Chart");

    @Test
    void barsOfAHistogramAreAsHighAsTheirCounts() {
        Bins bins = Bins.between(new double[] {5, 15, 15, 15, 25, 25}, 0, 30, 3);
        List<Element> bars = SvgDocument.of(new Histogram(HEADING, "length (nt)", "genes", bins, false))
                .styled("rect", "bar");
        double unit = SvgDocument.number(bars.get(0), "height");
        assertThat(bars).hasSize(3);
        assertThat(SvgDocument.number(bars.get(1), "height")).isCloseTo(3 * unit, within(0.03));
        assertThat(SvgDocument.number(bars.get(2), "height")).isCloseTo(2 * unit, within(0.03));
        assertThat(SvgDocument.tooltip(bars.get(1))).isEqualTo("10 to 20: 3 genes");
        assertThat(bottom(bars.get(0))).isCloseTo(bottom(bars.get(1)), within(0.02));
    }

    @Test
    void onALogarithmicAxisEqualRatiosAreEqualHeights() {
        double[] values = new double[1 + 10 + 100];
        Arrays.fill(values, 1, 11, 15);
        Arrays.fill(values, 11, 111, 25);
        Histogram histogram = new Histogram(HEADING, "p", "genes", Bins.between(values, 0, 30, 3), true);
        List<Element> bars = SvgDocument.of(histogram).styled("rect", "bar");
        double first = SvgDocument.number(bars.get(1), "height") - SvgDocument.number(bars.get(0), "height");
        double second = SvgDocument.number(bars.get(2), "height") - SvgDocument.number(bars.get(1), "height");
        assertThat(SvgDocument.number(bars.get(0), "height")).isGreaterThan(5);
        assertThat(second).isCloseTo(first, within(0.03)).isGreaterThan(30);
    }

    @Test
    void whatIsOutsideHasABarAndIsSaid() {
        Bins bins = Bins.between(new double[] {-500, 1, 2, 900, 901}, -100, 600, 7);
        SvgDocument histogram = SvgDocument.of(new Histogram(HEADING, "spacing (nt)", "pairs", bins, false));
        assertThat(histogram.words()).contains("below −100", "from 600");
        assertThat(histogram.styled("rect", "bar")).hasSize(3);
        assertThat(histogram.description()).contains("of 5 pairs", "1 below and 2 above");
    }

    @Test
    void anEmptyHistogramHasNoBars() {
        SvgDocument histogram =
                SvgDocument.of(new Histogram(HEADING, "p", "genes", Bins.linear(new double[0], 5), true));
        assertThat(histogram.styled("rect", "bar")).isEmpty();
        assertThat(histogram.description()).isEqualTo("Histogram of p: there is nothing to count.");
    }

    @Test
    void barsAreAsLongAsTheirNumbers() {
        BarChart chart = new BarChart(
                HEADING,
                "genes",
                List.of(new BarChart.Bar("ATG", 3000), new BarChart.Bar("GTG", 1000), new BarChart.Bar("TTG", 0)));
        SvgDocument document = SvgDocument.of(chart);
        List<Element> bars = document.styled("rect", "bar");
        assertThat(SvgDocument.number(bars.get(0), "width"))
                .isCloseTo(3 * SvgDocument.number(bars.get(1), "width"), within(0.03));
        assertThat(SvgDocument.number(bars.get(2), "width")).isZero();
        assertThat(document.words()).contains("3,000 (75.0 %)", "1,000 (25.0 %)", "0 (0.0 %)");
        assertThat(document.description()).contains("ATG: 3,000 (75.0 %).");
    }

    @Test
    void afterThirtyBarsTheRestIsSummedUp() {
        List<BarChart.Bar> bars = new ArrayList<>(Collections.nCopies(100_000, new BarChart.Bar("contig", 10)));
        String svg = new BarChart(HEADING, "nucleotides", bars).svg();
        SvgDocument document = SvgDocument.parsed(svg);
        assertThat(document.styled("rect", "bar")).hasSize(30);
        assertThat(document.words()).anyMatch(words -> words.contains("99,970 more with 999,700 (100.0 %)"));
        assertThat(svg.length()).isLessThan(12_000);
        assertThat(SvgDocument.of(new BarChart(HEADING, "genes", List.of())).styled("rect", "bar"))
                .isEmpty();
    }

    @Test
    void codonsAreGroupedByAminoAcidAndCountedPerThousand() {
        List<Long> counts = new ArrayList<>(Collections.nCopies(64, 0L));
        counts.set(GeneticCode.codon((byte) 0, (byte) 3, (byte) 2), 250L);
        counts.set(GeneticCode.codon((byte) 1, (byte) 3, (byte) 2), 750L);
        SvgDocument document = SvgDocument.of(new CodonUsage(HEADING, GeneticCode.byNumber(11), counts));
        List<Element> columns = new ArrayList<>(document.styled("rect", "strong-end"));
        columns.removeAll(document.styled("rect", "sample"));
        assertThat(columns).hasSize(32);
        assertThat(document.styled("rect", "weak-end")).hasSize(33);
        Element methionine = column(columns, "ATG (M)");
        Element leucine = column(columns, "CTG (L)");
        assertThat(SvgDocument.tooltip(methionine)).isEqualTo("ATG (M): 250, 250 per thousand");
        assertThat(SvgDocument.number(leucine, "height"))
                .isCloseTo(3 * SvgDocument.number(methionine, "height"), within(0.03));
        assertThat(document.words().stream().filter(words -> words.matches("[A-Z]|stop")))
                .hasSize(21);
        assertThat(document.words()).containsSubsequence("GCA", "GCC", "GCG", "GCT", "TGC", "TGT");
        assertThat(document.description()).contains("1,000 codons by genetic code 11", "CTG 750;");
    }

    @Test
    void withoutCodonsAllColumnsAreFlat() {
        CodonUsage usage = new CodonUsage(HEADING, GeneticCode.byNumber(4), Collections.nCopies(64, 0L));
        assertThat(SvgDocument.of(usage).styled("rect", "weak-end").stream()
                        .filter(column -> !column.getAttribute("class").contains("sample")))
                .allSatisfy(column ->
                        assertThat(SvgDocument.number(column, "height")).isZero());
        assertThatThrownBy(() -> new CodonUsage(HEADING, GeneticCode.byNumber(4), List.of(1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLogoIsAsHighAsTheInformationAtEachPosition() {
        long[][] counts = {{100, 0, 0, 0}, {50, 50, 0, 0}, {25, 25, 25, 25}, {0, 0, 0, 0}};
        SequenceLogo logo = SequenceLogo.of(HEADING, -1, counts);
        double correction = 3 / (2 * Math.log(2) * 100);
        assertThat(logo.counts().stream().mapToDouble(SequenceLogo.Counts::bits).toArray())
                .containsExactly(new double[] {2 - correction, 1 - correction, 0, 0}, within(1e-9));
        SvgDocument document = SvgDocument.of(logo);
        double bit = 170 / 2.0;
        assertThat(height(document.styled("path", "letter-a").get(0))).isCloseTo((2 - correction) * bit, within(0.5));
        assertThat(height(document.styled("path", "letter-a").get(1)))
                .isCloseTo((1 - correction) / 2 * bit, within(0.5));
        assertThat(document.styled("path", "letter-c")).hasSize(1);
        assertThat(document.styled("path", "letter-g")).isEmpty();
        assertThat(document.words()).contains("−1", "0", "1", "2", "bits");
        assertThat(document.description()).contains("Most frequent letters: AAan");
    }

    @Test
    void anUnevenPositionIsWorthWhatTheFormulaSays() {
        // 0.5 log2 0.5 + 0.25 log2 0.25 + 2 * 0.125 log2 0.125 = -1.75; 3 / (2 ln 2 * 8) = 0.27051
        assertThat(new SequenceLogo.Counts(4, 2, 1, 1).bits()).isZero();
        assertThat(new SequenceLogo.Counts(400, 200, 100, 100).bits()).isCloseTo(0.25 - 0.0027051, within(1e-6));
    }

    @Test
    void theHighestLetterStandsOnTop() {
        SvgDocument document = SvgDocument.of(SequenceLogo.of(HEADING, 1, new long[][] {{10, 200, 1000, 20}}));
        assertThat(top(document.styled("path", "letter-g").get(0)))
                .isLessThan(top(document.styled("path", "letter-c").get(0)));
        assertThat(top(document.styled("path", "letter-c").get(0)))
                .isLessThan(top(document.styled("path", "letter-t").get(0)));
    }

    @Test
    void aLongLogoStaysReadable() {
        long[][] counts =
                IntStream.range(0, 200).mapToObj(i -> new long[] {90, 1, 1, 1}).toArray(long[][]::new);
        SvgDocument document = SvgDocument.of(SequenceLogo.of(HEADING, 0, counts));
        assertThat(SvgDocument.number(document.root(), "width")).isLessThan(1000);
        assertThat(document.words()).contains("0").doesNotContain("1").hasSizeLessThan(60);
    }

    private static double bottom(Element bar) {
        return SvgDocument.number(bar, "y") + SvgDocument.number(bar, "height");
    }

    private static Element column(List<Element> columns, String name) {
        return columns.stream()
                .filter(column -> SvgDocument.tooltip(column).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static double height(Element letter) {
        return 100 * SvgDocument.numbers(letter, "transform")[3];
    }

    private static double top(Element letter) {
        return SvgDocument.numbers(letter, "transform")[1];
    }
}
