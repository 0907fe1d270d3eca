package org.cistron.neural.gene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.genes.calling.KnownGenes;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

class WindowSamplerTest {
    private static final int LENGTH = 600;
    private static final int DRAWN = 20_000;

    private static TrainingContig contig(String genome, int length, double content) {
        RandomSequences random = new RandomSequences(genome.hashCode());
        return new TrainingContig(
                genome,
                GeneticCode.byNumber(11),
                random.contig(genome + length, length, content),
                Optional.empty(),
                new KnownGenes(List.of()));
    }

    private static double share(List<TrainingContig> contigs, Predicate<TrainingWindow> counted) {
        List<TrainingWindow> drawn = new WindowSampler(contigs, LENGTH, 7).draw(0, DRAWN);
        return (double) drawn.stream().filter(counted).count() / DRAWN;
    }

    @Test
    void genomesOfRareContentAreDrawnMoreOften() {
        List<TrainingContig> contigs = new ArrayList<>(List.of(contig("poor", 10_000, 0.3)));
        for (String name : List.of("rich1", "rich2", "rich3", "rich4")) {
            contigs.add(contig(name, 10_000, 0.65));
        }
        // A fifth of the genomes; the root of its class's weight is 1 against the root of 4 for the others'.
        assertThat(share(contigs, window -> window.contig().genome().equals("poor")))
                .isBetween(0.32, 0.35);
        assertThat(share(contigs, window -> window.contig().genome().equals("rich1")))
                .isBetween(0.155, 0.18);
    }

    @Test
    void genomesAreDrawnByTheRootOfTheirLengthHoweverManyContigsTheyHave() {
        List<TrainingContig> contigs = List.of(
                contig("small", 10_000, 0.5),
                contig("large", 40_000, 0.5),
                contig("large", 40_001, 0.5),
                contig("large", 9_999, 0.5));
        assertThat(share(contigs, window -> window.contig().genome().equals("small")))
                .isBetween(0.24, 0.26);
    }

    @Test
    void aFifthOfTheWindowsShowFragmentsOnly() {
        List<TrainingContig> contigs = List.of(contig("a", 10_000, 0.5));
        assertThat(share(contigs, window -> window.to() - window.from() < LENGTH))
                .isBetween(0.18, 0.22);
        assertThat(share(
                        contigs,
                        window -> window.start() >= 0
                                && window.start() + LENGTH
                                        <= window.contig().sequence().length()
                                && window.from() >= window.start()
                                && window.to() <= window.start() + LENGTH
                                && window.to() - window.from() >= 300))
                .isEqualTo(1);
    }

    @Test
    void aStepsWindowsFollowFromSeedAndStepAlone() {
        List<TrainingContig> contigs = List.of(contig("a", 10_000, 0.5));
        WindowSampler one = new WindowSampler(contigs, LENGTH, 7);
        one.draw(0, 3);
        WindowSampler other = new WindowSampler(contigs, LENGTH, 7);

        assertThat(one.draw(5, 20)).isEqualTo(other.draw(5, 20)).isNotEqualTo(other.draw(6, 20));
        assertThat(new WindowSampler(contigs, LENGTH, 8).draw(5, 20)).isNotEqualTo(other.draw(5, 20));
    }

    @Test
    void contigsShorterThanAWindowAreNotDrawn() {
        List<TrainingContig> contigs = List.of(contig("a", LENGTH - 1, 0.5), contig("b", LENGTH, 0.5));
        assertThat(share(contigs, window -> window.contig().genome().equals("b")))
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WindowSampler(contigs.subList(0, 1), LENGTH, 7))
                .withMessageContaining("600");
    }
}
