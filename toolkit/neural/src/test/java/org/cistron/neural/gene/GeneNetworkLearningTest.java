package org.cistron.neural.gene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.calling.KnownGene;
import org.cistron.genes.calling.KnownGenes;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.model.Weights;
import org.cistron.neural.network.RecurrentNetwork;
import org.cistron.neural.training.TrainingPlan;
import org.cistron.testkit.RandomSequences;
import org.cistron.testkit.RecordedProgress;
import org.cistron.testkit.TestCompute;
import org.junit.jupiter.api.Test;

class GeneNetworkLearningTest {
    private static final int STEPS = 24;

    private final NetworkMaker maker = (parameters, channels, shape) ->
            new RecurrentNetwork(parameters, channels, new RecurrentNetwork.Shape(8, false, 8, 1, 0.2));
    private final NetworkDesign design = NetworkDesign.of(InputKind.UNIVERSAL, NetworkSettings.of(Map.of()));
    private final TrainingPlan plan = new TrainingPlan(STEPS, 2, 900, 5e-3, 4, 0.01, 1, 1, 1, 0.3, 0.2, 6, 50, 5);

    private static TrainingContig contig(long seed) {
        RandomSequences random = new RandomSequences(seed);
        StringBuilder letters = new StringBuilder();
        List<KnownGene> genes = new ArrayList<>();
        while (letters.length() < 6000) {
            letters.append(random.letters(60, 0.5));
            String gene = random.gene(150);
            genes.add(
                    new KnownGene(letters.length(), letters.length() + gene.length(), true, KnownGene.Kind.ANNOTATED));
            letters.append(gene);
        }
        return new TrainingContig(
                "genome" + seed,
                GeneticCode.byNumber(11),
                Sequence.of("contig" + seed, letters),
                Optional.empty(),
                new KnownGenes(genes));
    }

    private byte[] learn(MemoryTask task) throws IOException {
        try (NDManager manager = NeuralEngine.open(Device.cpu())) {
            GeneNetworkLearning learning = new GeneNetworkLearning(
                    manager,
                    maker,
                    design,
                    plan,
                    task,
                    new TestCompute(2),
                    new RecordedProgress(),
                    List.of(contig(1), contig(2)),
                    List.of(contig(3)));
            return Weights.write(learning.learn());
        }
    }

    @Test
    void trainingThatWasBrokenOffGoesOnToTheSameBytes() throws IOException {
        MemoryTask unbroken = new MemoryTask(Map.of(), Integer.MAX_VALUE);
        byte[] expected = learn(unbroken);
        MemoryTask broken = new MemoryTask(Map.of(), 2);
        assertThatThrownBy(() -> learn(broken)).isInstanceOf(MemoryTask.BrokenOff.class);
        MemoryTask again = broken.again();
        byte[] resumed = learn(again);
        assertThat(again.curve()).isEqualTo(unbroken.curve());
        assertThat(Arrays.equals(resumed, expected)).isTrue();
    }

    @Test
    void theLossFallsAndTheCurveSaysSo() throws IOException {
        MemoryTask task = new MemoryTask(Map.of(), Integer.MAX_VALUE);
        learn(task);
        assertThat(task.curve()).hasSize(STEPS / 6);
        double first = task.curve().get(0).get("loss_codons");
        double last = task.curve().get(task.curve().size() - 1).get("loss_codons");
        assertThat(last).isLessThan(first);
    }

    @Test
    void trainingFromAModelBeginsWithItsWeights() throws IOException {
        byte[] base = learn(new MemoryTask(Map.of(), Integer.MAX_VALUE));
        MemoryTask afresh = new MemoryTask(Map.of(), Integer.MAX_VALUE);
        MemoryTask further = new MemoryTask(Map.of("weights.bin", base), Integer.MAX_VALUE);
        learn(afresh);
        learn(further);
        assertThat(further.curve().get(0).get("step")).isZero();
        assertThat(further.curve().get(0).get("loss_validation"))
                .isEqualTo(afresh.curve().stream()
                        .mapToDouble(row -> row.get("loss_validation"))
                        .min()
                        .orElseThrow());
        assertThat(further.curve().get(1).get("loss_codons"))
                .isLessThan(afresh.curve().get(0).get("loss_codons"));
    }
}
