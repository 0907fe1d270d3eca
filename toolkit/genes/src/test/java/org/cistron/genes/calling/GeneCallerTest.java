package org.cistron.genes.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Gene;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.genes.calibration.Calibration;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

class GeneCallerTest {
    private final GeneCaller caller = new GeneCaller(GeneticCode.byNumber(11), CallingOptions.defaults());

    private List<Gene> call(Sequence contig) {
        return caller.call(contig, PlantedGenes.evidence(contig));
    }

    private static List<CodingRegion> regions(List<Gene> genes) {
        return genes.stream().map(Gene::region).toList();
    }

    @Test
    void plantedGenesAreFoundFromStopToStop() {
        PlantedGenes planted = PlantedGenes.upTo(100_000, 1);
        List<Gene> genes = call(planted.contig());
        assertThat(stops(regions(genes))).containsAll(stops(planted.regions()));
        assertThat(genes.size() - planted.regions().size()).isLessThanOrEqualTo(2);
        assertThat(regions(genes)).containsAnyElementsOf(planted.regions());
    }

    private static List<Integer> stops(List<CodingRegion> regions) {
        return regions.stream()
                .map(region -> region.strand() == Strand.FORWARD ? region.end() : -region.start())
                .toList();
    }

    @Test
    void everyFrameIsThereOnceCalledOrNot() {
        Sequence contig = PlantedGenes.upTo(100_000, 1).contig();
        List<ReadingFrame> frames = caller.frames(contig, PlantedGenes.evidence(contig));
        List<Gene> called = frames.stream()
                .filter(ReadingFrame::called)
                .map(ReadingFrame::gene)
                .toList();
        assertThat(called).isEqualTo(call(contig));
        List<CodingRegion> all = regions(frames.stream().map(ReadingFrame::gene).toList());
        assertThat(stops(all)).doesNotHaveDuplicates().hasSizeGreaterThan(called.size());
        for (ReadingFrame frame : frames) {
            Gene gene = frame.gene();
            Calibration standard = Calibration.standard();
            assertThat(gene.probability())
                    .isEqualTo(standard.gene(frame.logOdds(), gene.region().length()));
            assertThat(gene.startProbability()).isEqualTo(standard.start(frame.startLogOdds()));
        }
    }

    @Test
    void theReverseComplementHasTheMirroredGenes() {
        for (int seed = 0; seed < 20; seed++) {
            assertMirrored(PlantedGenes.upTo(20_000, seed).contig());
        }
    }

    @Test
    void theReverseComplementOfAMaskedContigHasTheMirroredGenes() {
        Sequence contig = PlantedGenes.upTo(30_000, 4).contig();
        assertMirrored(contig.withMasked(List.of(new Region("c", 7000, 12_000))));
    }

    /** Calibration is steep where posteriors are almost 1, and would make rounding errors large. */
    private static List<Gene> callUncalibrated(Sequence contig) {
        return GeneCaller.uncalibrated(GeneticCode.byNumber(11), CallingOptions.defaults())
                .call(contig, PlantedGenes.evidence(contig));
    }

    private void assertMirrored(Sequence contig) {
        List<Gene> genes = Mirror.of(callUncalibrated(contig), contig.length());
        List<Gene> turned = callUncalibrated(contig.reverseComplement());
        assertThat(regions(turned)).isNotEmpty().isEqualTo(regions(genes));
        for (int i = 0; i < genes.size(); i++) {
            assertThat(turned.get(i).probability()).isCloseTo(genes.get(i).probability(), within(1e-6));
            assertThat(turned.get(i).startProbability()).isCloseTo(genes.get(i).startProbability(), within(1e-6));
            assertThat(turned.get(i).codingLogOdds()).isCloseTo(genes.get(i).codingLogOdds(), within(1e-6));
            assertThat(turned.get(i).startLogOdds()).isCloseTo(genes.get(i).startLogOdds(), within(1e-6));
        }
    }

    @Test
    void calledGenesAreOpenReadingFramesInOrder() {
        Sequence contig = PlantedGenes.upTo(50_000, 5).contig();
        List<Gene> genes = call(contig);
        GeneticCode code = GeneticCode.byNumber(11);
        for (int i = 0; i < genes.size(); i++) {
            Gene gene = genes.get(i);
            assertThat(gene.protein(contig, code)).doesNotContain("*");
            assertThat(gene.region().length())
                    .isGreaterThanOrEqualTo(gene.region().partial() ? 60 : 90);
            if (i > 0) {
                CodingRegion before = genes.get(i - 1).region();
                assertThat(gene.region().start()).isGreaterThan(before.start());
                assertThat(gene.region().end()).isGreaterThan(before.end());
                assertThat(before.end() - gene.region().start()).isLessThanOrEqualTo(SpacerLengths.LARGEST_OVERLAP);
            }
        }
    }

    @Test
    void noGeneLiesInOrRunsIntoAMask() {
        PlantedGenes planted = PlantedGenes.upTo(30_000, 6);
        Region mask = new Region("c", 8_000, 20_000);
        List<Gene> genes = call(planted.contig().withMasked(List.of(mask)));
        assertThat(regions(genes))
                .isNotEmpty()
                .allMatch(region -> region.end() <= mask.start() || region.start() >= mask.end())
                .noneMatch(region -> region.partial() && region.start() > 10 && region.end() < 29_990);
    }

    @Test
    void aGeneRunsOffTheContigOnlyWhereEndsAreOpen() {
        Sequence whole = new PlantedGenes(7)
                .noise(500)
                .gene(400, Strand.FORWARD)
                .noise(500)
                .contig();
        Sequence cut = whole.subsequence(0, 1400);
        assertThat(call(cut)).singleElement().satisfies(gene -> {
            assertThat(gene.region()).isEqualTo(new CodingRegion(503, 1400, Strand.FORWARD, false, true));
        });
        CallingOptions closed = new CallingOptions(90, false);
        assertThat(new GeneCaller(GeneticCode.byNumber(11), closed).call(cut, PlantedGenes.evidence(cut)))
                .isEmpty();
    }

    @Test
    void aGeneRunsIntoAGapFromBothSides() {
        PlantedGenes planted =
                new PlantedGenes(8).noise(500).gene(600, Strand.REVERSE).noise(500);
        StringBuilder letters =
                new StringBuilder(planted.contig().letters(0, planted.contig().length()));
        letters.replace(1300, 1340, "N".repeat(40));
        List<Gene> genes = call(Sequence.of("c", letters));
        assertThat(genes).hasSize(2);
        assertThat(genes.get(0).region().partialFivePrime()).isTrue();
        assertThat(genes.get(0).region().partialThreePrime()).isFalse();
        assertThat(genes.get(1).region().partialThreePrime()).isTrue();
        assertThat(genes.get(1).region().partialFivePrime()).isFalse();
    }

    @Test
    void contigsTooShortForAGeneHaveNone() {
        for (int length = 0; length <= 10; length++) {
            assertThat(call(new RandomSequences(length).contig("c", length, 0.5)))
                    .isEmpty();
        }
        assertThat(call(Sequence.of("c", "N".repeat(3000)))).isEmpty();
    }

    @Test
    void evidenceThatSaysNothingFindsAlmostNothing() {
        Sequence contig = new RandomSequences(3).contig("c", 100_000, 0.5);
        assertThat(caller.call(contig, Evidence.empty(new Window(0, contig.length()))))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void oneGeneFromEndToEndIsFound() {
        PlantedGenes planted = new PlantedGenes(9).gene(300, Strand.FORWARD);
        assertThat(regions(call(planted.contig()))).isEqualTo(planted.regions());
    }
}
