package org.cistron.neural.gene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cistron.api.feature.Annotation;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.neural.engine.RequiresEngine;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.network.ConvolutionalNetwork;
import org.cistron.neural.training.TrainingPlan;
import org.cistron.testkit.MemoryGenome;
import org.cistron.testkit.RandomSequences;
import org.cistron.testkit.RecordedProgress;
import org.cistron.testkit.RepositoryData;
import org.cistron.testkit.TestCompute;
import org.junit.jupiter.api.Test;

/** What a model consists of, and where its shape comes from. */
@RequiresEngine
class NeuralEvidenceTrainingTest {
    private static final AnnotatedGenome GENOME = new AnnotatedGenome(
            MemoryGenome.of(11, new RandomSequences(1).contig("c", 3000, 0.5)),
            new Annotation(List.of(), Map.of()),
            List.of());

    /** Trains a network of as many channels as the configuration says, for a number of steps. */
    private static Map<String, byte[]> train(int size, int steps, Map<String, byte[]> base) {
        NetworkConfiguration configuration = new NetworkConfiguration() {
            @Override
            public NetworkSettings shape() {
                return NetworkSettings.of(Map.of("size", Integer.toString(size)));
            }

            @Override
            public TrainingPlan plan(double structureFrom) {
                return TrainingPlan.of(steps, 2, 900, 1e-3, structureFrom, 0, 1);
            }
        };
        NetworkMaker maker = (parameters, channels, shape) -> new ConvolutionalNetwork(
                parameters, channels, new ConvolutionalNetwork.Shape(shape.integer("size"), List.of(1), 0));
        NeuralEvidence.Services services = new NeuralEvidence.Services(
                "tcn", new TestCompute(1), new RecordedProgress(), new RepositoryData(), (name, genome, contig) -> {
                    throw new AssertionError(name);
                });
        NeuralEvidence evidence = new NeuralEvidence(services, InputKind.UNIVERSAL, maker, configuration) {};
        return evidence.train(new MemoryTask(base, Integer.MAX_VALUE) {
            @Override
            public List<AnnotatedGenome> genomes() {
                return List.of(GENOME);
            }
        });
    }

    @Test
    void aModelIsWeightsTheirImportanceAndTheNetworksDesign() {
        Map<String, byte[]> files = train(8, 2, Map.of());
        assertThat(files).containsOnlyKeys("weights.bin", "importance.bin", "network.txt");
        assertThat(files.get("importance.bin").length).isLessThan(files.get("weights.bin").length / 2);
    }

    @Test
    void aModelToStartFromBringsItsOwnShape() {
        Map<String, byte[]> base = train(8, 2, Map.of());
        Map<String, byte[]> further = train(16, 0, base);
        assertThat(further.get("network.txt")).isEqualTo(base.get("network.txt"));
        assertThat(further.get("weights.bin")).isEqualTo(base.get("weights.bin"));
    }
}
