package org.cistron.genes.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

class AnnotationLossTest {
    private static final int BEGIN = 301;
    private static final double STEP = 0.02;

    private final RandomSequences random = new RandomSequences(3);
    private final String gene = random.gene(120);
    private final Sequence window = Sequence.of("w", random.letters(BEGIN, 0.6) + gene + random.letters(400, 0.6));
    private final KnownGene known = new KnownGene(BEGIN, BEGIN + gene.length(), true, KnownGene.Kind.VERIFIED_START);
    private final AnnotationLoss loss =
            new AnnotationLoss(GeneticCode.byNumber(11), CallingOptions.defaults(), new AnnotationTrust(7, 4, 2.5, 8));
    private final Evidence evidence = noise();

    private Evidence noise() {
        int length = window.length();
        Evidence noise = new Evidence(
                new Window(0, length),
                List.of(CodingTrack.empty(Math.log(0.8), length), CodingTrack.empty(Math.log(0.2), length)),
                new float[length],
                new float[length]);
        for (CodingTrack track : noise.tracks()) {
            fill(track.forward(), 0.15);
            fill(track.reverse(), 0.15);
        }
        fill(noise.startForward(), 1);
        fill(noise.startReverse(), 1);
        return noise;
    }

    private void fill(float[] values, double spread) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (spread * random.gaussian());
        }
    }

    private double loss() {
        return loss.of(window, evidence, List.of(known)).loss();
    }

    @Test
    void theGradientOfAStartIsTheSlopeOfTheLoss() {
        EvidenceGradient gradient = loss.of(window, evidence, List.of(known)).gradient();
        assertSlope(gradient.startForward(), BEGIN, evidence.startForward());
        assertThat(gradient.startForward()[BEGIN]).isNotZero();
    }

    @Test
    void theGradientOfACodonIsTheSlopeOfTheLossOverAllTracks() {
        EvidenceGradient gradient = loss.of(window, evidence, List.of(known)).gradient();
        for (int codon : new int[] {BEGIN + 3, BEGIN + 60, BEGIN + gene.length() - 6}) {
            assertThat(gradient.codingForward()[codon]).isNotZero();
            assertSlope(
                    gradient.codingForward(),
                    codon,
                    evidence.tracks().get(0).forward(),
                    evidence.tracks().get(1).forward());
        }
        for (int codon = 0; codon + 3 < window.length(); codon += 97) {
            assertSlope(
                    gradient.codingReverse(),
                    codon,
                    evidence.tracks().get(0).reverse(),
                    evidence.tracks().get(1).reverse());
        }
    }

    @Test
    void theGradientOfATrackIsTheSlopeOfTheLossOverThatTrack() {
        EvidenceGradient gradient = loss.of(window, evidence, List.of(known)).gradient();
        for (int track = 0; track < 2; track++) {
            for (int codon : new int[] {BEGIN + 3, BEGIN + 60}) {
                float[] of = gradient.tracks().get(track).forward();
                assertThat(of[codon]).isNotZero();
                assertSlope(of, codon, evidence.tracks().get(track).forward());
            }
            assertSlope(
                    gradient.tracks().get(track).reverse(),
                    BEGIN + 90,
                    evidence.tracks().get(track).reverse());
        }
    }

    @Test
    void descendingTheGradientMakesTheDecoderFindTheGene() {
        double before = loss();
        for (int round = 0; round < 200; round++) {
            EvidenceGradient gradient =
                    loss.of(window, evidence, List.of(known)).gradient();
            for (CodingTrack track : evidence.tracks()) {
                descend(track.forward(), gradient.codingForward());
                descend(track.reverse(), gradient.codingReverse());
            }
            descend(evidence.startForward(), gradient.startForward());
            descend(evidence.startReverse(), gradient.startReverse());
        }
        assertThat(loss()).isLessThan(before / 4);
        assertThat(GeneCaller.uncalibrated(GeneticCode.byNumber(11), CallingOptions.defaults())
                        .call(window, evidence))
                .anySatisfy(called -> {
                    assertThat(called.region().start()).isEqualTo(known.left());
                    assertThat(called.region().end()).isEqualTo(known.right());
                });
    }

    @Test
    void aDoubtfulGeneTeachesNothing() {
        KnownGene doubtful = new KnownGene(0, window.length(), true, KnownGene.Kind.UNSURE);
        AnnotationLoss forgiving = new AnnotationLoss(
                GeneticCode.byNumber(11), CallingOptions.defaults(), new AnnotationTrust(7, 0, 2.5, 8));
        AnnotationLoss.Result result = forgiving.of(window, evidence, List.of(doubtful));
        assertThat(result.loss()).isCloseTo(0, within(1e-9));
        assertThat(result.gradient().codingForward()).containsOnly(0f);
    }

    @Test
    void aGeneThatRunsOffBothEndsIsLearnedFromTheFrameItIsIn() {
        Sequence inside = window.subsequence(BEGIN + 30, BEGIN + 330);
        KnownGene cut = new KnownGene(-30, gene.length() - 30, true, KnownGene.Kind.ANNOTATED);
        Evidence nothing = Evidence.empty(new Window(0, inside.length()));
        EvidenceGradient gradient = loss.of(inside, nothing, List.of(cut)).gradient();
        assertThat(gradient.codingForward()[150]).isNegative();
        assertThat(gradient.codingForward()[151]).isNotNegative();
    }

    private static void descend(float[] values, float[] gradient) {
        for (int i = 0; i < values.length; i++) {
            values[i] -= 0.05f * gradient[i];
        }
    }

    private void assertSlope(float[] gradient, int position, float[]... values) {
        shift(position, STEP, values);
        double above = loss();
        shift(position, -2 * STEP, values);
        double below = loss();
        shift(position, STEP, values);
        assertThat((above - below) / (2 * STEP))
                .as("position %d", position)
                .isCloseTo(gradient[position], within(2e-3));
    }

    private static void shift(int position, double by, float[]... values) {
        for (float[] array : values) {
            array[position] += (float) by;
        }
    }
}
