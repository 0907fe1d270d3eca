package org.cistron.hmm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.testkit.Evidences;
import org.cistron.testkit.MemoryGenome;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmmEvidenceTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.65})
    void noiseHasHardlyAGene(double content) {
        Sequence noise = new RandomSequences(17).contig("noise", 500_000, content);
        assertThat(new Hmm(2).genes(MemoryGenome.of(11, noise))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void tooLittleSequenceGetsTheUniversalModel() {
        RandomSequences random = new RandomSequences(1);
        HmmEvidence evidence = new Hmm(1).evidence();
        assertThat(evidence.fit(MemoryGenome.of(11, random.contig("c", 9_999, 0.5)))
                        .summary())
                .startsWith("universal");
        assertThat(evidence.fit(MemoryGenome.of(11, random.contig("c", 10_000, 0.5)))
                        .summary())
                .startsWith("learned");
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 4, 25})
    void aUniversalModelReadsBackUnderItsCode(int code) throws IOException {
        Sequence contig = new RandomSequences(2).contigWithGaps("c", 20_000, 0.45);
        HmmEvidence evidence = new Hmm(1).evidence();
        GenomeModel model = evidence.fit(MemoryGenome.of(code, contig));
        GenomeModel read =
                new Hmm(1).evidence().read(MemoryGenome.of(code, contig), new ByteArrayInputStream(Hmm.bytes(model)));
        Window window = new Window(0, contig.length());
        assertThat(((HmmModel) read).code().number()).isEqualTo(code);
        Evidences.assertSlice(evidence.evidence(model, contig, window), evidence.evidence(read, contig, window));
    }

    @Test
    void everyTrackHasItsShareOfGenes() {
        Sequence contig = new RandomSequences(3).contig("c", 70_000, 0.45);
        HmmEvidence evidence = new Hmm(1).evidence();
        Evidence said = evidence.evidence(evidence.fit(MemoryGenome.of(11, contig)), contig, new Window(0, 100));
        double sum = said.tracks().stream()
                .mapToDouble(track -> Math.exp(track.logShare()))
                .sum();
        assertThat(sum).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void aGeneIsExplainedByTheMotifBeforeIt() {
        RandomSequences random = new RandomSequences(4);
        Sequence contig =
                Sequence.of("c", random.letters(60, 0.5) + "AGGAGG" + "TTATATA" + random.gene(100) + "C".repeat(30));
        HmmEvidence evidence = new Hmm(1).evidence();
        GenomeModel model = evidence.fit(MemoryGenome.of(11, contig));
        assertThat(evidence.explain(model, contig, CodingRegion.complete(73, 373, Strand.FORWARD)))
                .containsEntry("rbs_motif", "AGGAGG")
                .containsEntry("rbs_spacer", "7nt");
        assertThat(evidence.explain(model, contig.reverseComplement(), CodingRegion.complete(30, 330, Strand.REVERSE)))
                .containsEntry("rbs_motif", "AGGAGG");
        assertThat(evidence.explain(model, contig, new CodingRegion(73, 373, Strand.FORWARD, true, false)))
                .isEmpty();
    }

    @Test
    void settingsThatCannotBeMeantAreRefused() {
        assertThatThrownBy(() -> new HmmConfiguration(0, 60_000)).hasMessageContaining("rounds is 0");
        assertThatThrownBy(() -> new HmmConfiguration(4, 100)).hasMessageContaining("at least 1000");
    }

    @Test
    void thePluginOffersItsEvidenceUnderItsName() {
        assertThat(java.util.ServiceLoader.load(org.cistron.api.plugin.Plugin.class))
                .extracting(org.cistron.api.plugin.Plugin::name)
                .contains("hmm");
    }
}
