package org.cistron.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CircularMapTest {
    private static final Heading HEADING = new Heading("map", "Map");
    private static final CompositionWindows NONE = new CompositionWindows(1000, List.of());
    private static final double CENTRE_X = 380;
    private static final double CENTRE_Y = 300;

    @Test
    void theOriginIsAtTheTopAndHalfTheContigOpposite() {
        double[] first = place(gene(0, 100, Strand.FORWARD), true);
        double[] opposite = place(gene(49_950, 50_050, Strand.FORWARD), true);
        double[] quarter = place(gene(24_950, 25_050, Strand.FORWARD), true);
        assertThat(first[0]).isCloseTo(CENTRE_X, within(1.0));
        assertThat(first[1]).isLessThan(CENTRE_Y - 200);
        assertThat((opposite[0] + opposite[2]) / 2).isCloseTo(CENTRE_X, within(0.05));
        assertThat(opposite[1] - CENTRE_Y).isCloseTo(CENTRE_Y - first[1], within(0.05));
        assertThat((quarter[1] + quarter[3]) / 2).isCloseTo(CENTRE_Y, within(0.05));
        assertThat(quarter[0]).isGreaterThan(CENTRE_X + 200);
    }

    @Test
    void theForwardStrandIsOutside() {
        double forward = radius(place(gene(3000, 3300, Strand.FORWARD), true));
        double reverse = radius(place(gene(3000, 3300, Strand.REVERSE), true));
        assertThat(forward).isGreaterThan(reverse + 20);
    }

    @Test
    void aGeneOverTheOriginGoesOnBehindIt() {
        GeneMark over = gene(99_000, 102_000, Strand.FORWARD);
        Element ring = ring(contig(List.of(over), true));
        double[] numbers = SvgDocument.numbers(ring, "d");
        assertThat(ring.getAttribute("d").split("M")).hasSize(3);
        assertThat(numbers[0]).as("from the origin").isCloseTo(CENTRE_X, within(0.01));
        assertThat(numbers[numbers.length - 2]).as("to it").isCloseTo(CENTRE_X, within(0.01));
        assertThat(SvgDocument.tooltip(ring)).isEqualTo("forward strand, probability 0.95 and above: 1 gene");
    }

    @Test
    void aLinearContigHasAGapAtTheTop() {
        double[] first = place(gene(0, 3, Strand.FORWARD), false);
        double[] last = place(gene(99_997, 100_000, Strand.FORWARD), false);
        assertThat(first[0]).isGreaterThan(CENTRE_X + 10);
        assertThat(last[0]).isLessThan(CENTRE_X - 10);
    }

    @Test
    void aWholeCircleIsDrawnAsArcsThatSvgCanDraw() {
        Element ring = ring(contig(List.of(gene(0, 100_000, Strand.FORWARD)), true));
        assertThat(ring.getAttribute("d").split("A")).hasSize(4);
    }

    @Test
    void eachClassOnAStrandIsOnePathAndNeighboursAreOnePiece() {
        List<GeneMark> genes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            genes.add(new GeneMark("g", i * 1000, i * 1000 + 999, Strand.REVERSE, i % 2 == 0 ? 0.999 : 0.2));
        }
        genes.addAll(List.of(
                gene(10, 400, Strand.FORWARD), gene(405, 900, Strand.FORWARD), gene(50_000, 50_300, Strand.FORWARD)));
        SvgDocument map = SvgDocument.of(new CircularMap(HEADING, List.of(contig(genes, true)), false));
        assertThat(map.styled("path", "ring")).hasSize(3);
        assertThat(map.styled("path", "ring", "likely").get(0).getAttribute("d").split("M"))
                .hasSize(3);
        assertThat(map.words()).contains("0.95 and above (53)", "below 0.5 (50)", "103 genes", "100,000 nt");
    }

    @Test
    void aBacteriumTakesLessThan350Kilobytes() {
        Random random = new Random(7);
        List<GeneMark> genes = new ArrayList<>();
        for (int i = 0; i < 4300; i++) {
            int start = i * 1079 + random.nextInt(100);
            Strand strand = random.nextBoolean() ? Strand.FORWARD : Strand.REVERSE;
            genes.add(new GeneMark("gene" + i, start, start + 900, strand, Math.sqrt(random.nextDouble())));
        }
        CompositionWindows windows = new CompositionWindows(
                6447,
                random.ints(720, 1000, 2000)
                        .mapToObj(guanine -> new CompositionWindows.Window(guanine, 3200 - guanine, 6447))
                        .toList());
        CircularContig bacterium = new CircularContig("bacterium", 4_641_652, true, genes, windows);
        String svg = new CircularMap(HEADING, List.of(bacterium), true).svg();
        assertThat(svg.length()).isBetween(50_000, 350_000);
        assertThat(SvgDocument.parsed(svg).description()).contains("4.64 Mb", "cumulative GC skew lowest at ");
    }

    @Test
    void theSkewIsMarkedWhereItTurns() {
        Sequence sequence = Sequence.of("c", "CCA".repeat(10_000) + "GGA".repeat(10_000));
        CircularContig contig = new CircularContig("c", 60_000, true, List.of(), CompositionWindows.of(sequence));
        SvgDocument map = SvgDocument.of(new CircularMap(HEADING, List.of(contig), true));
        Element lowest = map.styled("circle", "lowest").get(0);
        assertThat(SvgDocument.number(lowest, "cy")).isGreaterThan(CENTRE_Y + 90);
        assertThat(SvgDocument.number(lowest, "cx")).isCloseTo(CENTRE_X, within(2.0));
        assertThat(map.styled("path", "skew-above")).hasSize(1);
        SvgDocument without = SvgDocument.of(new CircularMap(HEADING, List.of(contig), false));
        assertThat(without.styled("circle", "lowest")).isEmpty();
    }

    @Test
    void contigsWithoutGenesOrKnownNucleotidesAreCircles() {
        CompositionWindows unknown = CompositionWindows.of(Sequence.of("c", "N".repeat(300)));
        CircularContig contig = new CircularContig("c", 300, true, List.of(), unknown);
        SvgDocument map = SvgDocument.of(new CircularMap(HEADING, List.of(contig), true));
        assertThat(map.styled("path", "circle")).isNotEmpty();
        assertThat(map.styled("path", "ring")).isEmpty();
        assertThat(map.styled("path", "content")).isEmpty();
        assertThat(map.words()).contains("0 genes", "300 nt").noneMatch(words -> words.contains("NaN"));
        CircularContig one = new CircularContig("c", 1, false, List.of(), NONE);
        assertThat(SvgDocument.of(new CircularMap(HEADING, List.of(one), true)).words())
                .contains("1 nt");
    }

    @Test
    void ofManyContigsTheLongestAreDrawnAndTheRestIsSaid() {
        List<CircularContig> contigs =
                new ArrayList<>(Collections.nCopies(2000, new CircularContig("s", 500, false, List.of(), NONE)));
        contigs.add(new CircularContig("long", 1_000_000, false, List.of(gene(0, 900, Strand.FORWARD)), NONE));
        String svg = new CircularMap(HEADING, contigs, true).svg();
        SvgDocument map = SvgDocument.parsed(svg);
        assertThat(map.words())
                .contains("40 contigs", "1,961 shorter contigs, 980.5 kb together, are not drawn.", "long");
        assertThat(map.description()).contains("1,961 shorter contigs");
        assertThat(svg.length()).isLessThan(60_000);
    }

    @Test
    void thereIsAtLeastOneContig() {
        assertThatThrownBy(() -> new CircularMap(HEADING, List.of(), true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static GeneMark gene(int start, int end, Strand strand) {
        return new GeneMark("gene", start, end, strand, 1);
    }

    private static CircularContig contig(List<GeneMark> genes, boolean circular) {
        return new CircularContig("contig", 100_000, circular, genes, NONE);
    }

    private static double[] place(GeneMark gene, boolean circular) {
        return SvgDocument.numbers(ring(contig(List.of(gene), circular)), "d");
    }

    private static Element ring(CircularContig contig) {
        return SvgDocument.of(new CircularMap(HEADING, List.of(contig), false))
                .styled("path", "ring")
                .get(0);
    }

    private static double radius(double[] place) {
        return Math.hypot(place[0] - CENTRE_X, place[1] - CENTRE_Y);
    }
}
