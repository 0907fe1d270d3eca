package org.cistron.neural.gene;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.plugin.TrainingTask;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.calling.KnownGene;
import org.cistron.genes.calling.KnownGenes;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.model.Importance;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.model.Weights;
import org.cistron.neural.network.GeneNetwork;
import org.cistron.neural.network.Parameters;
import org.cistron.neural.network.RecurrentNetwork;
import org.cistron.neural.training.TrainingPlan;
import org.cistron.testkit.RandomSequences;
import org.cistron.testkit.RecordedProgress;
import org.cistron.testkit.TestCompute;

/** A small network's training on made-up contigs of two kinds that have little in common. */
record Lesson(TrainingPlan plan, List<TrainingContig> contigs, List<TrainingContig> validation) {
    /** A parameter of the network that changes nothing. */
    static final String IDLE = "idle";

    private static final int LENGTH = 6000;
    private static final int CODONS = 100;
    private static final int SPACER = 20;

    /** The kinds of contigs, by what codons look like. */
    enum Kind {
        /** Most codons of genes begin with G, of what only looks like a gene with T. */
        OLD("G", "T"),
        /** Most codons of genes begin with C, of what only looks like a gene with A. */
        NEW("C", "A");

        private final String coding;
        private final String decoy;

        Kind(String coding, String decoy) {
            this.coding = coding;
            this.decoy = decoy;
        }

        TrainingContig contig(long seed) {
            RandomSequences random = new RandomSequences(seed);
            StringBuilder letters = new StringBuilder();
            List<KnownGene> genes = new ArrayList<>();
            while (letters.length() < LENGTH) {
                frame(letters, random, decoy);
                int from = letters.length() + SPACER;
                frame(letters, random, coding);
                genes.add(new KnownGene(from, letters.length(), true, KnownGene.Kind.ANNOTATED));
            }
            return new TrainingContig(
                    name() + seed,
                    GeneticCode.byNumber(11),
                    Sequence.of("contig" + seed, letters),
                    Optional.empty(),
                    new KnownGenes(genes));
        }

        private static void frame(StringBuilder letters, RandomSequences random, String first) {
            letters.append(random.letters(SPACER, 0.5)).append("ATG");
            for (int i = 0; i < CODONS - 2; i++) {
                letters.append(random.below(4) > 0 ? first : random.letters(1, 0.5))
                        .append(random.letters(1, 0.5))
                        .append('C');
            }
            letters.append("TAA");
        }
    }

    /** What came of it: a model's files, its learning curve, what was said meanwhile. */
    record Learned(Map<String, byte[]> files, List<Map<String, Double>> curve, List<String> activities) {
        Map<String, float[]> weights() throws IOException {
            return Weights.read(new ByteArrayInputStream(files.get(GeneNetworkLearning.WEIGHTS)));
        }

        Map<String, float[]> importance() throws IOException {
            return Importance.read(new ByteArrayInputStream(files.get(GeneNetworkLearning.IMPORTANCE)));
        }
    }

    /** Learns one kind, and is judged on another contig of one. */
    static Lesson of(Kind learned, Kind judged, int steps, double rate, int patience) {
        int every = Math.max(1, steps / 12);
        TrainingPlan plan = new TrainingPlan(steps, 2, 900, rate, 4, 0.01, 1, 1, 3, 0, 0, every, patience, 5);
        return new Lesson(plan, List.of(learned.contig(1), learned.contig(2)), List.of(judged.contig(3)));
    }

    /** Learns from the beginning. */
    Learned afresh() throws IOException {
        return learn(new MemoryTask(Map.of(), Integer.MAX_VALUE));
    }

    /** Learns on. */
    Learned from(Map<String, byte[]> base, double keep) throws IOException {
        return learn(new MemoryTask(base, keep, Integer.MAX_VALUE));
    }

    /** Returns the validation genomes' loss under a model, before it learns anything. */
    double loss(Learned model) throws IOException {
        MemoryTask task = new MemoryTask(model.files(), Integer.MAX_VALUE);
        try (NDManager manager = NeuralEngine.open(Device.cpu())) {
            learning(manager, task, new RecordedProgress()).learn();
        }
        return task.curve().get(0).get("loss_validation");
    }

    private GeneNetworkLearning learning(NDManager manager, TrainingTask task, RecordedProgress progress)
            throws IOException {
        NetworkDesign design = NetworkDesign.of(InputKind.UNIVERSAL, NetworkSettings.of(Map.of()));
        return new GeneNetworkLearning(
                manager, Lesson::network, design, plan, task, new TestCompute(2), progress, contigs, validation);
    }

    private Learned learn(MemoryTask task) throws IOException {
        RecordedProgress progress = new RecordedProgress();
        try (NDManager manager = NeuralEngine.open(Device.cpu())) {
            GeneNetworkLearning learning = learning(manager, task, progress);
            byte[] weights = Weights.write(learning.learn());
            byte[] importance = Importance.write(learning.importance());
            return new Learned(
                    Map.of(GeneNetworkLearning.WEIGHTS, weights, GeneNetworkLearning.IMPORTANCE, importance),
                    task.curve(),
                    progress.activities());
        }
    }

    private static GeneNetwork network(Parameters parameters, int channels, NetworkSettings shape) {
        GeneNetwork network =
                new RecurrentNetwork(parameters, channels, new RecurrentNetwork.Shape(8, false, 8, 1, 0.1));
        NDArray idle = parameters.constant(IDLE, 0, 3);
        return (input, training) ->
                network.apply(input, training).add(idle.sign().sum());
    }
}
