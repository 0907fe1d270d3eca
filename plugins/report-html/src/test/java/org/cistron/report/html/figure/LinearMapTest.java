package org.cistron.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LinearMapTest {
    private static final Heading HEADING = new Heading("map", "Map");
    private static final double LEFT = 14;
    private static final double WIDTH = 932;

    @Test
    void genesLieInProportionAndPointInReadingDirection() {
        GeneMark forward = new GeneMark("f", 1000, 4000, Strand.FORWARD, 0.9);
        GeneMark reverse = new GeneMark("r", 5000, 8000, Strand.REVERSE, 0.9);
        SvgDocument map = SvgDocument.of(LinearMap.of(HEADING, "c", 0, 10_000, List.of(forward, reverse)));
        List<Element> genes = map.styled("path", "gene", "probable");
        assertThat(genes).extracting(gene -> gene.getAttribute("data-gene")).containsExactly("f", "r");
        double[] points = SvgDocument.numbers(genes.get(0), "d");
        assertThat(points[0]).isCloseTo(LEFT + 0.1 * WIDTH, within(0.01));
        assertThat(points[4]).as("tip").isCloseTo(LEFT + 0.4 * WIDTH, within(0.01));
        double[] reversed = SvgDocument.numbers(genes.get(1), "d");
        assertThat(reversed[0]).isCloseTo(LEFT + 0.8 * WIDTH, within(0.01));
        assertThat(reversed[4]).as("tip").isCloseTo(LEFT + 0.5 * WIDTH, within(0.01));
        assertThat(reversed[1]).as("below the forward strand").isGreaterThan(points[1] + 30);
    }

    @Test
    void aGeneGoesOnInTheNextRowAndHasItsTipThere() {
        GeneMark gene = new GeneMark("g", 8000, 14_000, Strand.FORWARD, 1);
        SvgDocument map = SvgDocument.of(new LinearMap(HEADING, "c", 0, 20_000, 10_000, List.of(gene)));
        List<Element> pieces = map.styled("path", "gene");
        assertThat(pieces).hasSize(2);
        assertThat(pieces.get(0).getAttribute("d")).contains("h");
        assertThat(SvgDocument.numbers(pieces.get(1), "d")[4]).isCloseTo(LEFT + 0.4 * WIDTH, within(0.01));
    }

    @Test
    void rowsAreRoundAndAtMostTwelve() {
        assertThat(LinearMap.of(HEADING, "c", 0, 48_502, List.of()).rowLength()).isEqualTo(10_000);
        assertThat(LinearMap.of(HEADING, "c", 0, 4_641_652, List.of()).rowLength())
                .isEqualTo(500_000);
        assertThat(LinearMap.of(HEADING, "c", 100, 400, List.of()).rowLength()).isEqualTo(300);
        assertThat(LinearMap.of(HEADING, "c", 0, 1, List.of()).svg()).contains("from 1 to 1:");
    }

    @Test
    void genesOutsideTheStretchAreLeftOut() {
        List<GeneMark> genes = List.of(
                new GeneMark("before", 0, 900, Strand.FORWARD, 1),
                new GeneMark("in", 950, 1250, Strand.FORWARD, 1),
                new GeneMark("after", 2000, 2300, Strand.FORWARD, 1));
        SvgDocument map = SvgDocument.of(LinearMap.of(HEADING, "c", 900, 2000, genes));
        assertThat(map.words()).contains("in").doesNotContain("before", "after");
        assertThat(map.description()).contains("from 901 to 2,000: 1 genes on the forward strand");
    }

    @Test
    void namesDoNotCoverOneAnother() {
        List<GeneMark> genes = IntStream.range(0, 20)
                .mapToObj(i -> new GeneMark("overlapping" + i, 1000 + i, 4000 + i, Strand.FORWARD, 1))
                .toList();
        SvgDocument map = SvgDocument.of(LinearMap.of(HEADING, "c", 0, 10_000, genes));
        assertThat(map.styled("path", "gene")).hasSize(20);
        assertThat(map.words().stream().filter(words -> words.startsWith("overlapping")))
                .hasSize(1);
    }

    @Test
    void thousandsOfNarrowGenesAreFewPaths() {
        GeneMark[] genes = IntStream.range(0, 4300)
                .mapToObj(i -> new GeneMark("g" + i, i * 1000, i * 1000 + 900, Strand.FORWARD, 1))
                .toArray(GeneMark[]::new);
        String svg =
                LinearMap.of(HEADING, "c", 0, 4_300_000, Arrays.asList(genes)).svg();
        assertThat(SvgDocument.parsed(svg).styled("path", "narrow")).hasSize(9);
        assertThat(svg.split("h1\\.68v16")).hasSize(4301);
        assertThat(svg.length()).isLessThan(250_000);
    }

    @Test
    void aMapHasALength() {
        assertThatThrownBy(() -> new LinearMap(HEADING, "c", 5, 5, 10, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GeneMark("g", 5, 5, Strand.FORWARD, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
