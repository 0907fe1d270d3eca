package org.cistron.neural.gene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.genes.calling.KnownGene;
import org.cistron.genes.calling.KnownGene.Kind;
import org.cistron.genes.calling.KnownGenes;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

/** A gene of 300 nucleotides and one of 900; only the latter is certain. */
class CurriculumTest {
    private static final int LENGTH = 1800;
    private static final TrainingContig CONTIG = new TrainingContig(
            "g",
            GeneticCode.byNumber(11),
            new RandomSequences(1).contig("c", LENGTH, 0.5),
            Optional.empty(),
            new KnownGenes(List.of(
                    new KnownGene(90, 390, true, Kind.ANNOTATED), new KnownGene(600, 1500, true, Kind.ANNOTATED))));
    private static final TrainingWindow WINDOW = new TrainingWindow(CONTIG, 0, 0, LENGTH);

    private static TrainingBatch batch(boolean certainOnly) {
        return new TrainingBatch(InputKind.UNIVERSAL, LENGTH, List.of(WINDOW), List.of(WINDOW.genes(certainOnly, 600)));
    }

    private static float[] at(float[] values, int codon) {
        int index = CodonGrid.ofFrames(1, LENGTH).forward(0, codon);
        return new float[] {values[index]};
    }

    @Test
    void longGenesAreLearnedFirst() {
        TrainingBatch first = batch(true);
        assertThat(at(first.mask(), 90)).as("short gene").containsExactly(0);
        assertThat(at(first.mask(), 600)).as("long gene").containsExactly(1);
        assertThat(at(first.labels(), 600)).containsExactly(1);
        assertThat(first.genes(0)).extracting(KnownGene::kind).containsExactly(Kind.UNSURE, Kind.ANNOTATED);
    }

    @Test
    void shortGenesFollow() {
        TrainingBatch then = batch(false);
        assertThat(at(then.mask(), 90)).containsExactly(1);
        assertThat(at(then.labels(), 90)).containsExactly(1);
        assertThat(then.genes(0)).extracting(KnownGene::kind).containsOnly(Kind.ANNOTATED);
    }
}
