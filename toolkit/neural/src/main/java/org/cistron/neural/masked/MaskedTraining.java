package org.cistron.neural.masked;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.List;
import java.util.SplittableRandom;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.network.MaskedNetwork;
import org.cistron.neural.network.Parameters;
import org.cistron.neural.training.AdamW;
import org.cistron.neural.training.Gradients;

/** One step of learning after the other. */
final class MaskedTraining {
    private final NDManager manager;
    private final MaskedDesign design;
    private final MaskedPlan plan;
    private final MaskedNetwork network;
    private final Corruption corruption;
    private final AdamW optimizer;
    private final Gradients gradients;

    /**
     * How well letters are guessed.
     *
     * @param loss mean over places, natural logarithms
     * @param accuracy share of places where the likeliest letter is the right one
     * @param places how many
     */
    record Score(double loss, double accuracy, double places) {}

    MaskedTraining(NDManager manager, Parameters parameters, MaskedDesign design, MaskedPlan plan) {
        this.manager = manager;
        this.design = design;
        this.plan = plan;
        this.network = design.network(parameters);
        this.corruption = new Corruption(plan.hidden());
        parameters.trainable();
        this.optimizer = new AdamW(manager, parameters, plan.decay());
        this.gradients = new Gradients(parameters);
    }

    AdamW optimizer() {
        return optimizer;
    }

    /** Learns from windows; returns the loss before. */
    double step(int step, List<byte[]> windows) {
        WindowBatch batch = new WindowBatch(design.alphabet(), windows.size(), design.window());
        SplittableRandom random = new SplittableRandom(plan.seed() * 7919 + step);
        for (int i = 0; i < windows.size(); i++) {
            batch.show(i, corruption.of(windows.get(i), design.alphabet(), random));
            batch.teach(i, windows.get(i));
        }
        Engine engine = NeuralEngine.engine();
        engine.setRandomSeed((int) (plan.seed() * 7919 + step));
        double loss;
        try (NDManager scratch = manager.newSubManager();
                GradientCollector collector = engine.newGradientCollector()) {
            NDArray output = apply(scratch, batch, windows.size(), true);
            NDArray targets = scratch.create(batch.targets(), output.getShape());
            NDArray mean = output.mul(targets).sum().neg().div(targets.sum());
            collector.backward(mean);
            loss = mean.getFloat();
        }
        if (Double.isFinite(gradients.clip(plan.clip()))) {
            optimizer.step(plan.rate(step));
        }
        gradients.clear();
        return loss;
    }

    /** Returns how well the letters of windows are guessed, each from all others, without learning from them. */
    Score look(List<byte[]> windows) {
        WindowBatch batch = new WindowBatch(design.alphabet(), windows.size(), design.window());
        for (int i = 0; i < windows.size(); i++) {
            batch.show(i, windows.get(i));
            batch.teach(i, windows.get(i));
        }
        try (NDManager scratch = manager.newSubManager()) {
            NDArray output = apply(scratch, batch, windows.size(), false);
            return score(
                    output.toFloatArray(), batch.targets(), design.alphabet().letters());
        }
    }

    private NDArray apply(NDManager scratch, WindowBatch batch, int windows, boolean training) {
        Shape shape = new Shape(2L * windows, design.window(), WindowBatch.channels(design.alphabet()));
        return network.apply(scratch.create(batch.input(), shape), training).logProbabilities();
    }

    private static Score score(float[] logProbabilities, float[] targets, int letters) {
        double loss = 0;
        int right = 0;
        int places = 0;
        for (int at = 0; at < targets.length; at += letters) {
            int best = at;
            int real = -1;
            for (int i = at; i < at + letters; i++) {
                best = logProbabilities[i] > logProbabilities[best] ? i : best;
                real = targets[i] > 0 ? i : real;
            }
            if (real >= 0) {
                loss -= logProbabilities[real];
                right += best == real ? 1 : 0;
                places++;
            }
        }
        return new Score(loss / places, (double) right / places, places);
    }
}
