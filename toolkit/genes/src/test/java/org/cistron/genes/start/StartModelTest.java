package org.cistron.genes.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

class StartModelTest {
    private static final PlantedStarts RIBOSOMAL = new PlantedStarts(1000, "AGGAGG", 7, 0.7, "AGGAGG", 7, 0);
    private static final PlantedStarts LEADERLESS = new PlantedStarts(2000, "AGGAGG", 7, 0.3, "TATAAT", 24, 0.8);
    private static final StartModel MODEL = RIBOSOMAL.learn();

    private static float[][] starts(StartModel model, Sequence contig, int start, int end) {
        float[][] values = new float[2][end - start];
        model.startLogOdds(contig, start, values[0], values[1]);
        return values;
    }

    @Test
    void aPlantedMotifIsFoundAtItsSpacing() {
        assertThat(MODEL.summary()).startsWith("AGGAGG at 7 nt before ");
        Sequence gene = Sequence.of("g", "C".repeat(40) + "AGGAGG" + "CCTCCTC" + "ATG" + "C".repeat(40));
        assertThat(MODEL.site(gene, 53, Strand.FORWARD)).contains(new StartModel.Site("AGGAGG", 7));
        assertThat(MODEL.site(gene.reverseComplement(), 40, Strand.REVERSE)).contains(new StartModel.Site("AGGAGG", 7));
    }

    @Test
    void aMotifWhereItBelongsSpeaksForAStart() {
        String spacer = "CCTCCTC";
        double with = MODEL.logOdds(context("C".repeat(27) + "AGGAGG" + spacer), new int[Motif.PLACES]);
        double without = MODEL.logOdds(context("C".repeat(27) + "CCCCCC" + spacer), new int[Motif.PLACES]);
        double elsewhere = MODEL.logOdds(context("CCCC" + "AGGAGG" + "C".repeat(23) + spacer), new int[Motif.PLACES]);
        assertThat(with).isGreaterThan(without + 2).isGreaterThan(elsewhere + 2);
    }

    private static byte[] context(String upstream) {
        Sequence contig = Sequence.of("c", upstream + "ATG" + "C".repeat(12));
        assertThat(upstream).hasSize(StartContext.UPSTREAM);
        return StartContext.of(contig, StartContext.UPSTREAM, Strand.FORWARD);
    }

    @Test
    void theSecondMotifIsThatOfLeaderlessGenes() {
        String summary = LEADERLESS.learn().summary();
        assertThat(summary).startsWith("AGGAGG at 7 nt before ").contains("TATAAT at 24 nt before ");
    }

    @Test
    void whatLiesAtNoDistanceInParticularIsNoSecondMotif() {
        assertThat(MODEL.summary()).matches("AGGAGG at 7 nt before \\d+ % of starts");
    }

    @Test
    void startCodonsCountByHowOftenTheyStartGenes() {
        double[] codons = new double[3];
        String[] letters = {"ATG", "GTG", "TTG"};
        for (int i = 0; i < 3; i++) {
            Sequence contig = Sequence.of("c", "C".repeat(50) + letters[i] + "C".repeat(50));
            codons[i] = starts(MODEL, contig, 0, contig.length())[0][50];
        }
        assertThat(codons[0]).isGreaterThan(codons[2] + 2);
        assertThat(codons[1]).isGreaterThan(codons[2] + 2);
    }

    @Test
    void motifsAreDistributions() {
        MotifSearch search = new MotifSearch(java.util.stream.IntStream.range(0, 500)
                .mapToObj(i -> StartContext.of(RIBOSOMAL.contig(), 60 + 100 * i, Strand.FORWARD))
                .toList());
        for (Motif motif : search.search()) {
            assertThat(Arrays.stream(motif.spacing()).sum()).isCloseTo(1, within(1e-9));
            assertThat(motif.share()).isBetween(0.0, 1.0);
            for (double[] place : motif.probabilities()) {
                assertThat(Arrays.stream(place).sum()).isCloseTo(1, within(1e-9));
            }
        }
        assertThat(Arrays.stream(search.composition()).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void startsCloseToTheEndsOfAContigAreJudgedByWhatIsThere() {
        for (int length = 0; length < 120; length++) {
            Sequence contig = new RandomSequences(length).contig("c", length, 0.3);
            for (float[] values : starts(MODEL, contig, 0, length)) {
                for (float value : values) {
                    assertThat(Float.isFinite(value)).isTrue();
                }
            }
        }
        Sequence start = Sequence.of("c", "ATG");
        assertThat(starts(MODEL, start, 0, 3)[0][0]).isNotZero();
        assertThat(MODEL.site(start, 0, Strand.FORWARD)).isEmpty();
    }

    @Test
    void whatIsSaidOfAStartDoesNotDependOnTheWindow() {
        RandomSequences random = new RandomSequences(9);
        Sequence contig = random.contigWithGaps("c", 5000, 0.4);
        float[][] whole = starts(MODEL, contig, 0, 5000);
        for (int i = 0; i < 300; i++) {
            int start = random.below(5000);
            int end = start + random.below(Math.min(i, 5000 - start) + 1);
            float[][] part = starts(MODEL, contig, start, end);
            assertThat(part[0]).isEqualTo(Arrays.copyOfRange(whole[0], start, end));
            assertThat(part[1]).isEqualTo(Arrays.copyOfRange(whole[1], start, end));
        }
    }

    @Test
    void bothStrandsAreMirrorImagesToTheLastBit() {
        Sequence contig = new RandomSequences(10).contigWithGaps("c", 5000, 0.4);
        float[][] values = starts(MODEL, contig, 0, 5000);
        float[][] turned = starts(MODEL, contig.reverseComplement(), 0, 5000);
        int said = 0;
        for (int i = 0; i + 3 <= 5000; i++) {
            assertThat(turned[1][4997 - i]).isEqualTo(values[0][i]);
            assertThat(turned[0][4997 - i]).isEqualTo(values[1][i]);
            said += values[0][i] != 0 ? 1 : 0;
        }
        assertThat(said).isGreaterThan(50);
    }

    @Test
    void aModelReadsBackToTheLastBit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MODEL.write(new DataOutputStream(bytes));
        StartModel read = StartModel.read(
                new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), GeneticCode.byNumber(11));
        Sequence contig = new RandomSequences(11).contig("c", 5000, 0.4);
        assertThat(starts(read, contig, 0, 5000)).isDeepEqualTo(starts(MODEL, contig, 0, 5000));
        assertThat(read.summary()).isEqualTo(MODEL.summary());
    }

    @Test
    void fewStartsOrNoneTeachAModelAllTheSame() {
        StartModelTraining training = new StartModelTraining(GeneticCode.byNumber(11));
        Sequence contig = new RandomSequences(12).contig("c", 500, 0.4);
        for (float value : starts(training.learn(), contig, 0, 500)[0]) {
            assertThat(Float.isFinite(value)).isTrue();
        }
        training.addGenuine(contig, 0, Strand.REVERSE);
        assertThat(training.size()).isEqualTo(1);
        for (float value : starts(training.learn(), contig, 0, 500)[1]) {
            assertThat(Float.isFinite(value)).isTrue();
        }
    }
}
