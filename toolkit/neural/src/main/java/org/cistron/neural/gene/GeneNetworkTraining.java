package org.cistron.neural.gene;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.genes.calling.KnownGene;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.network.GeneNetwork;
import org.cistron.neural.network.Parameters;
import org.cistron.neural.training.AdamW;
import org.cistron.neural.training.ElasticPull;
import org.cistron.neural.training.Gradients;
import org.cistron.neural.training.TrainingPlan;

/** One step of learning after the other: codon by codon, and through the decoder. */
final class GeneNetworkTraining {
    /** The decoder's losses of a window are few and large, the codons' many and small: this brings them to one scale. */
    private static final double STRUCTURE_SCALE = 100;

    private final NDManager manager;
    private final Parameters parameters;
    private final GeneNetwork network;
    private final InputKind kind;
    private final TrainingPlan plan;
    private final StructureLoss structure;
    private final AdamW optimizer;
    private final Gradients gradients;
    private Optional<ElasticPull> pull = Optional.empty();

    /**
     * The losses of a step.
     *
     * @param codons mean over codons, natural logarithms
     * @param structure mean over thousands of nucleotides, natural logarithms
     * @param norm of the gradients before clipping
     */
    record Losses(double codons, double structure, double norm) {}

    GeneNetworkTraining(
            NDManager manager,
            GeneNetwork network,
            Parameters parameters,
            InputKind kind,
            TrainingPlan plan,
            StructureLoss structure) {
        this.manager = manager;
        this.parameters = parameters;
        this.network = network;
        this.kind = kind;
        this.plan = plan;
        this.structure = structure;
        parameters.trainable();
        this.optimizer = new AdamW(manager, parameters, plan.decay());
        this.gradients = new Gradients(parameters);
    }

    AdamW optimizer() {
        return optimizer;
    }

    /**
     * From now on keeps the parameters near to where they are, each as far as it matters.
     *
     * @param importance by parameter, for a thousand nucleotides, as {@link ImportanceMeasure} gives it
     * @param strength 1 where what it was measured on shall count as much as what is learned from
     */
    void keep(Map<String, float[]> importance, double strength) {
        double scale = plan.structureWeight() * STRUCTURE_SCALE / 1000;
        pull = Optional.of(new ElasticPull(manager, parameters, importance, strength * scale));
    }

    /** Returns the windows as a step learns from them. */
    TrainingBatch batch(int step, List<TrainingWindow> windows) {
        return batch(windows, plan.certainOnly(step));
    }

    /**
     * Learns from one batch.
     *
     * @param meanwhile run while a GPU is still at work
     */
    Losses step(int step, TrainingBatch batch, Runnable meanwhile) {
        Engine engine = NeuralEngine.engine();
        engine.setRandomSeed((int) (plan.seed() * 7919 + step));
        Losses losses;
        try (NDManager scratch = manager.newSubManager();
                GradientCollector collector = engine.newGradientCollector()) {
            NDArray output = network.apply(input(scratch, batch), true);
            NDArray codons = codonLoss(scratch, output, batch);
            // Of scratch, not a plain number: the engine reads it again in the backward pass, and DJL would have freed
            // it.
            NDArray codonWeight = scratch.create((float) plan.codonWeight());
            NDArray loss = codons.mul(codonWeight);
            double weight = plan.structureWeight(step);
            double structureLoss = 0;
            if (weight > 0) {
                float[] gradient = new float[Math.toIntExact(output.size())];
                double factor = weight * STRUCTURE_SCALE / nucleotides(batch);
                structureLoss = structure.of(batch, output.toFloatArray(), grid(batch), factor, gradient);
                // The decoder's gradient is known; this product has it as its own.
                loss = loss.add(
                        output.mul(scratch.create(gradient, output.getShape())).sum());
            }
            collector.backward(loss);
            meanwhile.run();
            losses = new Losses(codons.getFloat(), 1000 * structureLoss / nucleotides(batch), 0);
        }
        double norm = gradients.clip(plan.clip());
        if (Double.isFinite(norm)) {
            optimizer.step(plan.rate(step));
            pull.ifPresent(back -> back.pull(optimizer, plan.rate(step)));
        }
        gradients.clear();
        return new Losses(losses.codons(), losses.structure(), norm);
    }

    /**
     * Gives the parameters the slopes of a window's loss through the decoder, in natural logarithms.
     *
     * @return the slopes' norm
     */
    double slopes(TrainingWindow window, int seed) {
        TrainingBatch batch = batch(List.of(window), false);
        Engine engine = NeuralEngine.engine();
        engine.setRandomSeed(seed);
        gradients.clear();
        try (NDManager scratch = manager.newSubManager();
                GradientCollector collector = engine.newGradientCollector()) {
            NDArray output = network.apply(input(scratch, batch), true);
            float[] gradient = new float[Math.toIntExact(output.size())];
            structure.of(batch, output.toFloatArray(), grid(batch), 1, gradient);
            collector.backward(
                    output.mul(scratch.create(gradient, output.getShape())).sum());
        }
        return gradients.clip(Double.MAX_VALUE);
    }

    /** Returns the losses of windows without learning from them. */
    Losses look(List<TrainingWindow> windows) {
        TrainingBatch batch = batch(windows, false);
        try (NDManager scratch = manager.newSubManager()) {
            NDArray output = network.apply(input(scratch, batch), false);
            float[] gradient = new float[Math.toIntExact(output.size())];
            double loss = structure.of(batch, output.toFloatArray(), grid(batch), 0, gradient);
            double codons = codonLoss(scratch, output, batch).getFloat();
            return new Losses(codons, 1000 * loss / nucleotides(batch), 0);
        }
    }

    private TrainingBatch batch(List<TrainingWindow> windows, boolean certainOnly) {
        List<List<KnownGene>> genes = windows.stream()
                .map(window -> window.genes(certainOnly, TrainingPlan.CERTAIN))
                .toList();
        return new TrainingBatch(kind, plan.length(), windows, genes);
    }

    private NDArray input(NDManager scratch, TrainingBatch batch) {
        return scratch.create(batch.input(), new Shape(2L * batch.windows().size(), kind.channels(), plan.length()));
    }

    private CodonGrid grid(TrainingBatch batch) {
        return CodonGrid.ofOutput(batch.windows().size(), plan.length());
    }

    private static double nucleotides(TrainingBatch batch) {
        return batch.windows().stream().mapToDouble(w -> w.to() - w.from()).sum();
    }

    /** Binary cross-entropy of the frames' logits, from the logits themselves so that none overflows. */
    private static NDArray codonLoss(NDManager scratch, NDArray output, TrainingBatch batch) {
        NDArray logits = output.get(new NDIndex(":, :, " + CodonGrid.LOGIT + ":" + (CodonGrid.LOGIT + 3)));
        NDArray labels = scratch.create(batch.labels(), logits.getShape());
        NDArray mask = scratch.create(batch.mask(), logits.getShape());
        return Activation.softPlus(logits)
                .sub(logits.mul(labels))
                .mul(mask)
                .sum()
                .div(mask.sum());
    }
}
