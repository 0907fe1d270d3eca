package org.cistron.transformer;

import org.cistron.api.error.UsageException;
import org.cistron.neural.gene.NetworkConfiguration;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.training.TrainingPlan;

/**
 * The network's shape and how it is trained; a trained model brings its own shape.
 *
 * @param size numbers for each token and reading
 * @param heads of attention, each of size / heads numbers
 * @param layers transformer blocks
 * @param block tokens of a block of the sliding window
 * @param feedForward numbers for each token within the feed-forward layers
 * @param dropout share of a layer's outputs that training leaves out
 * @param steps of training
 * @param windows of a step
 * @param length nucleotides of a window, a multiple of three
 * @param rate highest learning rate
 * @param curriculum share of the steps that learn from long, certain genes only
 * @param seed of all that training draws
 */
public record TransformerConfiguration(
        int size,
        int heads,
        int layers,
        int block,
        int feedForward,
        double dropout,
        int steps,
        int windows,
        int length,
        double rate,
        double curriculum,
        long seed)
        implements NetworkConfiguration {

    /** Checks ranges. */
    public TransformerConfiguration {
        if (heads < 1 || size < 2 * heads || size % (2 * heads) != 0) {
            throw new UsageException("transformer.size is " + size + " and transformer.heads " + heads
                    + ", expected a size that is a multiple of twice the heads");
        }
        if (layers < 1) {
            throw new UsageException("transformer.layers is " + layers + ", expected at least 1");
        }
        if (block < 1) {
            throw new UsageException("transformer.block is " + block + ", expected at least 1");
        }
        if (feedForward < 1) {
            throw new UsageException("transformer.feedForward is " + feedForward + ", expected at least 1");
        }
        if (!(dropout >= 0 && dropout < 1)) {
            throw new UsageException("transformer.dropout is " + dropout + ", expected 0 to less than 1");
        }
        try {
            TrainingPlan.of(steps, windows, length, rate, 0, curriculum, seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("transformer." + e.getMessage());
        }
    }

    /** As the shipped models. */
    public static TransformerConfiguration defaults() {
        return new TransformerConfiguration(48, 4, 3, 64, 96, 0.1, 2000, 6, 6144, 2e-3, 0, 1);
    }

    @Override
    public NetworkSettings shape() {
        return TransformerShape.settings(this);
    }

    @Override
    public TrainingPlan plan(double structureFrom) {
        return TrainingPlan.of(steps, windows, length, rate, structureFrom, curriculum, seed);
    }
}
