package org.cistron.genes.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;
import org.cistron.testkit.RandomSequences;
import org.cistron.testkit.RealGenome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedGenomeTestTest {

    private static List<Sequence> pieces(String genome, int most) throws IOException {
        RandomSequences random = new RandomSequences(1);
        List<Sequence> pieces = new ArrayList<>();
        for (Sequence contig : RealGenome.named("train/" + genome).contigs()) {
            for (int start = 0; start < contig.length() && pieces.size() < most; ) {
                int end = Math.min(contig.length(), start + 5_000 + random.below(15_000));
                pieces.add(contig.subsequence(start, end));
                start = end;
            }
        }
        return pieces;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leptospira_kirschneri_H1_draft", "Ddeserti_VCD115", "Hsalinarum_R1"})
    void theContigsOfOneGenomeAreNotMixed(String genome) throws IOException {
        assertThat(MixedGenomeTest.isMixed(RealGenome.named("train/" + genome).contigs().stream()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wolbachia_wRi", "Ctrachomatis_DUW3", "Apernix_K1", "Mmycoides_capri_GM12"})
    void onePieceOfAGenomeAfterAnotherIsNotMixed(String genome) throws IOException {
        assertThat(MixedGenomeTest.isMixed(pieces(genome, 100).stream())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Wolbachia_wRi, Ddeserti_VCD115",
        "Apernix_K1, Mmycoides_capri_GM12",
        "Spneumoniae_Spn23F, Leptospira_kirschneri_H1_draft",
        "Ctrachomatis_DUW3, Hsalinarum_R1"
    })
    void piecesOfTwoGenomesAreMixed(String one, String other) throws IOException {
        assertThat(MixedGenomeTest.isMixed(Stream.concat(pieces(one, 60).stream(), pieces(other, 60).stream())))
                .isTrue();
    }

    private static List<Sequence> fragments(String genome, int length) throws IOException {
        RandomSequences random = new RandomSequences(length);
        Sequence contig = RealGenome.named("train/" + genome).contigs().get(0);
        List<Sequence> fragments = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int start = random.below(contig.length() - length);
            fragments.add(contig.subsequence(start, start + length));
        }
        return fragments;
    }

    @ParameterizedTest
    @CsvSource({"Hsalinarum_R1, 500", "Methanosarcina_mazei_WWM610, 500", "Bsubtilis_BEST7003, 1000"})
    void fragmentsOfOneGenomeAreNotMixedByContent(String genome, int length) throws IOException {
        assertThat(MixedGenomeTest.isMixedByContent(fragments(genome, length).stream()))
                .isFalse();
    }

    @Test
    void fragmentsOfTwoGenomesAreMixedByContent() throws IOException {
        Stream<Sequence> both = Stream.concat(
                fragments("Bsubtilis_BEST7003", 500).stream(), fragments("Ddeserti_VCD115", 500).stream());
        assertThat(MixedGenomeTest.isMixedByContent(both)).isTrue();
        assertThat(MixedGenomeTest.isMixedByContent(Stream.of())).isFalse();
    }

    @Test
    void oneContigOrNoneIsNotMixed() {
        assertThat(MixedGenomeTest.isMixed(Stream.of())).isFalse();
        assertThat(MixedGenomeTest.isMixed(Stream.of(new RandomSequences(1).contig("c", 5000, 0.5))))
                .isFalse();
        assertThat(MixedGenomeTest.isMixed(Stream.of(Sequence.of("c", "N".repeat(5000)), Sequence.of("d", ""))))
                .isFalse();
    }

    @Test
    void contigsTooShortToTellDoNotCount() {
        RandomSequences random = new RandomSequences(2);
        assertThat(MixedGenomeTest.isMixed(Stream.of(random.contig("a", 1900, 0.1), random.contig("b", 1900, 0.9))))
                .isFalse();
        assertThat(MixedGenomeTest.isMixed(Stream.of(random.contig("a", 19_000, 0.1), random.contig("b", 19_000, 0.9))))
                .isTrue();
    }

    @Test
    void theStrandThatAContigIsWrittenOnMakesNoDifference() {
        RandomSequences random = new RandomSequences(3);
        for (double content : new double[] {0.3, 0.5}) {
            Sequence contig = random.contig("c", 5000, content);
            Signature forward = new Signature();
            forward.add(contig);
            Signature reverse = new Signature();
            reverse.add(contig.reverseComplement());
            assertThat(forward.distance(reverse)).isZero();
        }
    }
}
