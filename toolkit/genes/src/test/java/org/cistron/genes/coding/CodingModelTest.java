package org.cistron.genes.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.cistron.api.sequence.Sequence;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

class CodingModelTest {

    /** A coding model of either sort. */
    private interface Model {
        void codonLogOdds(Sequence contig, int start, float[] toForward, float[] toReverse);
    }

    private static final CodingModel PLAIN = CodingModels.model(1);
    private static final LocalCodingModel LOCAL = CodingModels.local();

    private static float[][] evidence(Model model, Sequence contig, int start, int end) {
        float[][] values = new float[2][end - start];
        model.codonLogOdds(contig, start, values[0], values[1]);
        return values;
    }

    @Test
    void bothStrandsAreMirrorImagesToTheLastBit() {
        assertMirrored(PLAIN::codonLogOdds);
        assertMirrored(LOCAL::codonLogOdds);
    }

    private static void assertMirrored(Model model) {
        Sequence contig = CodingModels.contig(2);
        int length = contig.length();
        float[][] values = evidence(model, contig, 0, length);
        float[][] turned = evidence(model, contig.reverseComplement(), 0, length);
        for (int i = 0; i + 3 <= length; i++) {
            assertThat(turned[1][length - 3 - i]).as("codon at %d", i).isEqualTo(values[0][i]);
            assertThat(turned[0][length - 3 - i]).as("codon at %d", i).isEqualTo(values[1][i]);
        }
    }

    @Test
    void whatIsSaidOfACodonDoesNotDependOnTheWindow() {
        assertSlices(PLAIN::codonLogOdds);
        assertSlices(LOCAL::codonLogOdds);
    }

    private static void assertSlices(Model model) {
        RandomSequences random = new RandomSequences(3);
        Sequence contig = CodingModels.contig(4);
        float[][] whole = evidence(model, contig, 0, contig.length());
        for (int i = 0; i < 300; i++) {
            int start = random.below(contig.length());
            int end = start + random.below(Math.min(i, contig.length() - start) + 1);
            float[][] part = evidence(model, contig, start, end);
            assertThat(part[0]).isEqualTo(Arrays.copyOfRange(whole[0], start, end));
            assertThat(part[1]).isEqualTo(Arrays.copyOfRange(whole[1], start, end));
        }
    }

    @Test
    void unknownNucleotidesSayNothing() {
        Sequence contig = Sequence.of("c", "N".repeat(1000));
        for (Model model : new Model[] {PLAIN::codonLogOdds, LOCAL::codonLogOdds}) {
            assertThat(evidence(model, contig, 0, 1000)[0]).containsOnly(0);
            assertThat(evidence(model, contig, 0, 1000)[1]).containsOnly(0);
        }
    }

    @Test
    void contigsTooShortForAHexamerSayNothing() {
        for (int length = 0; length <= 5; length++) {
            Sequence contig = new RandomSequences(length).contig("c", length, 0.5);
            for (Model model : new Model[] {PLAIN::codonLogOdds, LOCAL::codonLogOdds}) {
                for (float[] values : evidence(model, contig, 0, length)) {
                    assertThat(values).isEqualTo(new float[length]);
                }
            }
        }
    }

    @Test
    void genesOfTheLearnedKindStandOutInTheirFrameOnly() {
        Sequence gene = Sequence.of("g", new RandomSequences(99).gene(400));
        for (Model model : new Model[] {PLAIN::codonLogOdds, LOCAL::codonLogOdds}) {
            float[][] values = evidence(model, gene, 0, gene.length());
            double inFrame = sum(values[0], 3);
            assertThat(inFrame).isGreaterThan(50);
            assertThat(sum(values[0], 4)).isLessThan(inFrame / 2);
            assertThat(sum(values[0], 5)).isLessThan(inFrame / 2);
            for (int frame = 3; frame < 6; frame++) {
                assertThat(sum(values[1], frame)).isLessThan(inFrame / 2);
            }
        }
    }

    private static double sum(float[] values, int first) {
        double sum = 0;
        for (int i = first; i < values.length - 3; i += 3) {
            sum += values[i];
        }
        return sum;
    }

    @Test
    void aModelReadsBackToTheLastBit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PLAIN.write(new DataOutputStream(bytes));
        CodingModel read = CodingModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        Sequence contig = CodingModels.contig(5);
        assertThat(evidence(read::codonLogOdds, contig, 0, contig.length()))
                .isDeepEqualTo(evidence(PLAIN::codonLogOdds, contig, 0, contig.length()));
    }

    @Test
    void theLocalModelIsTheNearestInComposition() {
        assertThat(LOCAL.at(0)).isSameAs(LOCAL.at(0.24));
        assertThat(LOCAL.at(0.26)).isNotSameAs(LOCAL.at(0.24)).isSameAs(LOCAL.at(0.34));
        assertThat(LOCAL.at(1)).isSameAs(LOCAL.at(0.8));
    }
}
