package org.cistron.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.plugin.TrainingTask;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.testkit.MemoryGenome;
import org.cistron.testkit.RandomSequences;
import org.cistron.testkit.RecordedProgress;
import org.cistron.testkit.TestCompute;
import org.junit.jupiter.api.Test;

class EnsembleEvidenceTest {
    private static final String WEIGHTS = """
            situation	member	coding	start
            adapted	hmm	0.5	0.5
            adapted	net	1	1
            universal	hmm	2	0
            universal	net-universal	1	1
            """;
    private static final int LONG_ENOUGH = 30_000;

    private final RandomSequences random = new RandomSequences(5);
    private final List<String> asked = new ArrayList<>();

    /** Members say a number of their own at every position; what learns does so from longer genomes alone. */
    private final EvidenceSource source = new EvidenceSource() {
        @Override
        public synchronized Evidence evidence(String name, Genome genome, Sequence contig) {
            asked.add(name);
            float[] said = new float[contig.length()];
            Arrays.fill(said, name.equals("hmm") ? 0.1f : name.equals("net") ? 0.2f : 0.4f);
            return new Evidence(new Window(0, said.length), List.of(new CodingTrack(0, said, said)), said, said);
        }

        @Override
        public boolean adapted(String name, Genome genome) {
            return !name.equals("net-universal") && genome.length() >= LONG_ENOUGH;
        }

        @Override
        public Map<String, String> explain(String name, Genome genome, Sequence contig, CodingRegion region) {
            return name.equals("hmm") ? Map.of("motif", "AGG") : Map.of("motif", "none", "layer", name);
        }
    };

    private EnsembleEvidence ensemble(String weights) {
        ReferenceData data = new ReferenceData() {
            @Override
            public InputStream open(String path) {
                assertThat(path).isEqualTo("models/ensemble/weights.tsv");
                return new ByteArrayInputStream(weights.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public List<String> paths() {
                return List.of("models/ensemble/weights.tsv");
            }
        };
        return new QuickEnsembleEvidence(
                new EnsembleConfiguration("hmm,net/net-universal", "hmm", 0.02, 3),
                new TestCompute(2),
                new RecordedProgress(),
                data,
                source);
    }

    private MemoryGenome genome(int length) {
        return MemoryGenome.of(11, random.contig("c", length, 0.5));
    }

    private float said(EnsembleEvidence ensemble, GenomeModel model, MemoryGenome genome) {
        return ensemble.evidence(model, genome.all().get(0), new Window(10, 12))
                .tracks()
                .get(0)
                .forward()[0];
    }

    @Test
    void membersThatLearnedSpeakOfAGenomeThatTaughtThem() {
        EnsembleEvidence ensemble = ensemble(WEIGHTS);
        MemoryGenome genome = genome(LONG_ENOUGH);
        GenomeModel model = ensemble.fit(genome);
        assertThat(model.adapted()).isTrue();
        assertThat(model.summary()).isEqualTo("weighs hmm, net");
        assertThat(said(ensemble, model, genome)).isEqualTo(0.25f);
        assertThat(asked).containsExactly("hmm", "net");
    }

    @Test
    void universalMembersSpeakOfWhatIsTooShortWithWeightsOfTheirOwn() {
        EnsembleEvidence ensemble = ensemble(WEIGHTS);
        MemoryGenome genome = genome(LONG_ENOUGH - 1);
        GenomeModel model = ensemble.fit(genome);
        assertThat(model.adapted()).isFalse();
        assertThat(model.summary()).contains("net-universal").contains("too little sequence");
        assertThat(said(ensemble, model, genome)).isEqualTo(0.6f);
        assertThat(asked).containsExactly("hmm", "net-universal");
    }

    @Test
    void aModelReadBackSaysTheSame() throws IOException {
        EnsembleEvidence ensemble = ensemble(WEIGHTS);
        for (int length : new int[] {1_000, LONG_ENOUGH}) {
            MemoryGenome genome = genome(length);
            GenomeModel model = ensemble.fit(genome);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            model.write(bytes);
            GenomeModel read = ensemble(WEIGHTS).read(genome, new ByteArrayInputStream(bytes.toByteArray()));
            assertThat(read.summary()).isEqualTo(model.summary());
            assertThat(said(ensemble, read, genome)).isEqualTo(said(ensemble, model, genome));
        }
    }

    @Test
    void theFirstMemberExplains() {
        EnsembleEvidence ensemble = ensemble(WEIGHTS);
        MemoryGenome genome = genome(LONG_ENOUGH);
        assertThat(ensemble.explain(
                        ensemble.fit(genome), genome.all().get(0), CodingRegion.complete(0, 90, Strand.FORWARD)))
                .isEqualTo(Map.of("motif", "AGG", "layer", "net"));
    }

    @Test
    void weightsThatCannotBeReadAreNamedWithTheRemedy() {
        assertThatThrownBy(() -> ensemble("member\tcoding\tstart\n").fit(genome(900)))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("models/ensemble/weights.tsv", "expected it first", "--plugin ensemble");
        assertThatThrownBy(() ->
                        ensemble(WEIGHTS.replaceAll("(?m)^universal.*\n", "")).fit(genome(900)))
                .hasMessageContaining("begins with universal");
    }

    @Test
    void bothSituationsAreFittedAndRecorded() throws IOException {
        List<Map<String, Double>> rows = new ArrayList<>();
        Map<String, byte[]> files = ensemble("").train(task(genome(LONG_ENOUGH), rows));
        EnsembleWeights weights = EnsembleWeights.read(new ByteArrayInputStream(files.get("weights.tsv")));
        assertThat(weights.of(Situation.ADAPTED).names()).containsExactly("hmm", "net");
        assertThat(weights.of(Situation.UNIVERSAL).names()).containsExactly("hmm", "net-universal");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2))
                .containsEntry("round", 3.0)
                .hasEntrySatisfying("loss_adapted", loss -> assertThat(loss).isPositive())
                .hasEntrySatisfying("loss_universal", loss -> assertThat(loss).isPositive())
                .hasEntrySatisfying(
                        "loss_adapted_validation", loss -> assertThat(loss).isNaN());
    }

    @Test
    void genomesThatAreAllTooShortAreRefused() {
        assertThatThrownBy(() -> ensemble("").train(task(genome(LONG_ENOUGH - 1), new ArrayList<>())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found no genome that members can learn from");
    }

    private static TrainingTask task(MemoryGenome genome, List<Map<String, Double>> rows) {
        Annotation annotation = new Annotation(
                List.of(new AnnotatedCds(
                        "c",
                        List.of(new Region("c", 300, 900)),
                        List.of(0),
                        Strand.FORWARD,
                        Double.NaN,
                        true,
                        false,
                        Map.of())),
                Map.of("c", genome.all().get(0).length()));
        return new TrainingTask() {
            @Override
            public List<AnnotatedGenome> genomes() {
                return List.of(new AnnotatedGenome(genome, annotation, List.of()));
            }

            @Override
            public List<AnnotatedGenome> validation() {
                return List.of();
            }

            @Override
            public Optional<InputStream> base(String file) {
                return Optional.empty();
            }

            @Override
            public Optional<byte[]> checkpoint() {
                return Optional.empty();
            }

            @Override
            public void save(byte[] checkpoint) {}

            @Override
            public void record(Map<String, Double> values) {
                rows.add(values);
            }
        };
    }
}
