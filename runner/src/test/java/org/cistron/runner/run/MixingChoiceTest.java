package org.cistron.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.sequence.InputSummary;
import org.cistron.io.sequence.SequenceFormat;
import org.cistron.runner.domain.InputSurvey;
import org.cistron.testkit.MemoryGenome;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

class MixingChoiceTest {
    private final RandomSequences random = new RandomSequences(4);
    private final List<String> said = new ArrayList<>();
    private final RunLog log = new RunLog(new RunProgress() {
        @Override
        public void begin(InputSummary input) {}

        @Override
        public void contigDone(int nucleotides) {}

        @Override
        public void activity(String activity) {}

        @Override
        public void notice(String message) {
            said.add(message);
        }

        @Override
        public void warning(String message) {
            said.add(message);
        }
    });

    private boolean mixed(Mixing wanted, SequenceFormat format, MemoryGenome genome) {
        said.clear();
        return new MixingChoice(wanted, log).mixed(format, genome, InputSurvey.of(genome.contigs()));
    }

    private MemoryGenome contigs(int count, int length) {
        return MemoryGenome.of(
                11,
                IntStream.range(0, count)
                        .mapToObj(i -> random.contig("c" + i, length, 0.5))
                        .toArray(Sequence[]::new));
    }

    @Test
    void readsAreEachOfAGenomeOfTheirOwn() {
        assertThat(mixed(Mixing.AUTOMATIC, SequenceFormat.FASTQ, contigs(3, 5_000)))
                .isTrue();
        assertThat(said).singleElement().asString().contains("reads", "--no-mixed");
        assertThat(mixed(Mixing.ONE_GENOME, SequenceFormat.FASTQ, contigs(3, 5_000)))
                .isFalse();
        assertThat(said).isEmpty();
    }

    @Test
    void shortContigsAreTakenApartWhereTheirContentDiffers() {
        Sequence[] both = IntStream.range(0, 40)
                .mapToObj(i -> random.contig("c" + i, 1_999, i % 2 == 0 ? 0.3 : 0.6))
                .toArray(Sequence[]::new);
        assertThat(mixed(Mixing.AUTOMATIC, SequenceFormat.FASTA, MemoryGenome.of(11, both)))
                .isTrue();
        assertThat(said).singleElement().asString().contains("that of several genomes", "--no-mixed");
        assertThat(mixed(Mixing.ONE_GENOME, SequenceFormat.FASTA, MemoryGenome.of(11, both)))
                .isFalse();
        assertThat(mixed(Mixing.AUTOMATIC, SequenceFormat.FASTA, contigs(40, 1_999)))
                .isFalse();
    }

    @Test
    void contigsOfOneCompositionBelongTogether() {
        assertThat(mixed(Mixing.AUTOMATIC, SequenceFormat.FASTA, contigs(5, 50_000)))
                .isFalse();
        assertThat(said).isEmpty();
        assertThat(mixed(Mixing.METAGENOME, SequenceFormat.FASTA, contigs(5, 50_000)))
                .isTrue();
    }

    @Test
    void oneContigIsOneGenome() {
        assertThat(mixed(Mixing.AUTOMATIC, SequenceFormat.FASTA, contigs(1, 900)))
                .isFalse();
        assertThat(mixed(Mixing.AUTOMATIC, SequenceFormat.FASTQ, contigs(1, 900)))
                .isFalse();
    }
}
