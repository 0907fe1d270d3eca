package org.cistron.genes.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CircularContigTest {
    private final GeneCaller caller = new GeneCaller(GeneticCode.byNumber(11), CallingOptions.defaults());

    private List<Gene> call(Sequence contig) {
        CircularContig circle = new CircularContig(contig.withCircular(true));
        Sequence laidOut = circle.laidOut();
        return circle.fold(caller.frames(laidOut, PlantedGenes.evidence(laidOut), circle.longestGene())).stream()
                .filter(ReadingFrame::called)
                .map(ReadingFrame::gene)
                .toList();
    }

    private static Sequence rotated(Sequence contig, int by) {
        int length = contig.length();
        return Sequence.of(contig.id(), contig.letters(by, length) + contig.letters(0, by));
    }

    @ParameterizedTest
    @EnumSource(Strand.class)
    void aGeneOverTheOriginEndsBeyondTheContig(Strand strand) {
        Sequence circle = new PlantedGenes(1)
                .noise(3000)
                .gene(300, strand)
                .noise(3000)
                .gene(200, Strand.FORWARD)
                .noise(2000)
                .contig();
        Sequence contig = rotated(circle, 3400);
        List<Gene> genes = call(contig);
        assertThat(genes).hasSize(2);
        CodingRegion over = genes.get(1).region();
        assertThat(over.start()).isLessThan(contig.length());
        assertThat(over.end()).isGreaterThan(contig.length());
        assertThat(over.length()).isBetween(600, 903);
        assertThat(over.partial()).isFalse();
        assertThat(genes.get(1).protein(contig, GeneticCode.byNumber(11)))
                .startsWith("M")
                .doesNotContain("*")
                .hasSize(over.length() / 3 - 1);
    }

    @Test
    void turningTheCircleTurnsTheGenesWithIt() {
        for (int length : new int[] {8_000, 25_000, 90_000}) {
            Sequence contig = PlantedGenes.upTo(length, length).contig();
            Set<String> genes = places(call(contig), 0, length);
            assertThat(genes).isNotEmpty();
            for (int by : new int[] {1, 2, 3, 1000, 4321, length / 2, length - 700, length - 1}) {
                assertThat(places(call(rotated(contig, by)), by, length))
                        .as("%d nt turned by %d", length, by)
                        .isEqualTo(genes);
            }
        }
    }

    @Test
    void whereASmallCircleBeginsChangesNoGene() {
        Random random = new Random(3);
        int found = 0;
        for (int seed = 0; seed < 100; seed++) {
            int length = 1200 + random.nextInt(6800);
            Sequence contig = PlantedGenes.upTo(8000, seed).contig().subsequence(0, length);
            List<Gene> genes = call(contig);
            found += genes.size();
            assertThat(genes).allMatch(gene -> gene.region().length() <= length);
            for (int by = length / 9; by < length; by += length / 5) {
                assertThat(places(call(rotated(contig, by)), by, length))
                        .as("circle %d of %d nt turned by %d", seed, length, by)
                        .isEqualTo(places(genes, 0, length));
            }
        }
        assertThat(found).isGreaterThan(300);
    }

    @Test
    void aGeneGoesAroundNoMoreThanOnce() {
        Sequence contig = Sequence.of("c", "ATG" + "GCCGGG".repeat(199) + "G");
        for (int by : new int[] {0, 500, 1000}) {
            assertThat(call(rotated(contig, by))).allMatch(gene -> gene.region().length() <= contig.length());
        }
    }

    /** Turns are added for small circles only. */
    @Test
    void aLongCircleIsLaidOutWithItsBeginningOnceMore() {
        for (int length : new int[] {30_000, 30_001, 90_000}) {
            Sequence contig = PlantedGenes.upTo(length, length).contig().withCircular(true);
            Sequence laidOut =
                    new CircularContig(contig.withMasked(List.of(new Region("c", 29_000, length)))).laidOut();
            assertThat(laidOut.letters(0, laidOut.length()))
                    .isEqualTo(contig.letters(0, length) + contig.letters(0, 30_000));
            assertThat(laidOut.masked())
                    .containsExactly(
                            new Region("c", 29_000, length), new Region("c", length + 29_000, length + 30_000));
        }
    }

    /** The rule that long circles have always been folded by: from the first gene that has a copy up to that copy. */
    @Test
    void aLongCircleIsFoldedAtItsFirstGeneWithACopy() {
        int length = 60_000;
        Sequence contig = PlantedGenes.upTo(length, 3).contig().withCircular(true);
        CircularContig circle = new CircularContig(contig);
        List<ReadingFrame> frames = caller.frames(circle.laidOut(), PlantedGenes.evidence(circle.laidOut()));
        List<CodingRegion> called = frames.stream()
                .filter(ReadingFrame::called)
                .map(frame -> frame.gene().region())
                .toList();
        int cut = called.stream()
                .filter(r -> !r.partial()
                        && called.contains(CodingRegion.complete(r.start() + length, r.end() + length, r.strand())))
                .findFirst()
                .orElseThrow()
                .start();
        assertThat(circle.fold(frames))
                .hasSameSizeAs(frames.stream()
                        .filter(f -> f.gene().region().start() >= cut
                                && f.gene().region().start() < cut + length)
                        .toList());
    }

    @Test
    void aMaskLiesInEveryTurnOfASmallCircle() {
        Sequence contig = new PlantedGenes(1).noise(1000).contig().withCircular(true);
        Sequence laidOut = new CircularContig(contig.withMasked(List.of(new Region("c", 900, 950)))).laidOut();
        assertThat(laidOut.length()).isGreaterThanOrEqualTo(3000);
        assertThat(laidOut.masked()).hasSize(laidOut.length() / 1000);
        assertThat(laidOut.masked()).allMatch(mask -> mask.start() % 1000 == 900 && mask.length() == 50);
    }

    /** Writes genes by where they begin on the circle as it was. */
    private static Set<String> places(List<Gene> genes, int turnedBy, int length) {
        Set<String> places = genes.stream()
                .map(Gene::region)
                .map(region -> (region.start() + turnedBy) % length + ", " + region.length() + " nt" + region.strand())
                .collect(Collectors.toSet());
        assertThat(places).hasSameSizeAs(genes);
        return places;
    }

    @Test
    void genesOfACircleAreInOrderAndWhole() {
        Sequence contig = PlantedGenes.upTo(60_000, 3).contig();
        List<Gene> genes = call(contig);
        for (int i = 0; i < genes.size(); i++) {
            CodingRegion region = genes.get(i).region();
            assertThat(region.partial()).isFalse();
            assertThat(region.start())
                    .isBetween(i == 0 ? 0 : genes.get(i - 1).region().start() + 1, 59_999);
        }
    }

    @Test
    void noGeneLiesInAMaskAtTheOrigin() {
        Sequence circle = new PlantedGenes(4)
                .noise(3000)
                .gene(300, Strand.FORWARD)
                .noise(3000)
                .gene(200, Strand.REVERSE)
                .noise(2000)
                .contig();
        Sequence contig = rotated(circle, 3400);
        int length = contig.length();
        assertThat(call(contig)).hasSize(2);
        for (Region mask : List.of(new Region("c", 0, 100), new Region("c", length - 100, length))) {
            List<Gene> genes = call(contig.withMasked(List.of(mask)));
            assertThat(genes).extracting(gene -> gene.region().strand()).contains(Strand.REVERSE);
            for (int copy = 0; copy < 2; copy++) {
                int start = mask.start() + copy * length;
                int end = mask.end() + copy * length;
                assertThat(genes)
                        .as("in the mask: %s", mask)
                        .noneMatch(g -> g.region().start() < end && g.region().end() > start);
            }
        }
    }

    @Test
    void aCircleTooSmallForAGeneHasNone() {
        for (int length = 1; length <= 10; length++) {
            assertThat(call(new PlantedGenes(length).noise(length).contig())).isEmpty();
        }
    }

    @Test
    void aCircleThatIsOneOpenFrameIsNotCalledLongerThanItself() {
        Sequence contig = Sequence.of("c", "GCC".repeat(200));
        for (Gene gene : call(contig)) {
            assertThat(gene.region().length()).isLessThanOrEqualTo(contig.length());
        }
    }
}
