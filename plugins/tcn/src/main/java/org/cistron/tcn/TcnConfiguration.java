package org.cistron.tcn;

import org.cistron.api.error.UsageException;
import org.cistron.neural.gene.NetworkConfiguration;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.training.TrainingPlan;

/**
 * The network's shape and how it is trained; a trained model brings its own shape.
 *
 * @param size channels for each direction
 * @param blocks residual blocks; the dilation doubles from one to the next, up to 128 tokens, and begins again
 * @param dropout share of a layer's outputs that training leaves out
 * @param steps of training
 * @param windows of a step
 * @param length nucleotides of a window, a multiple of three
 * @param rate highest learning rate
 * @param curriculum share of the steps that learn from long, certain genes only
 * @param seed of all that training draws
 */
public record TcnConfiguration(
        int size,
        int blocks,
        double dropout,
        int steps,
        int windows,
        int length,
        double rate,
        double curriculum,
        long seed)
        implements NetworkConfiguration {

    /** Checks ranges. */
    public TcnConfiguration {
        if (size < 1) {
            throw new UsageException("tcn.size is " + size + ", expected at least 1");
        }
        if (blocks < 1) {
            throw new UsageException("tcn.blocks is " + blocks + ", expected at least 1");
        }
        if (!(dropout >= 0 && dropout < 1)) {
            throw new UsageException("tcn.dropout is " + dropout + ", expected 0 to less than 1");
        }
        try {
            TrainingPlan.of(steps, windows, length, rate, 0, curriculum, seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("tcn." + e.getMessage());
        }
    }

    /** As the shipped models. */
    public static TcnConfiguration defaults() {
        return new TcnConfiguration(32, 8, 0.1, 2000, 6, 6144, 2e-3, 0, 1);
    }

    @Override
    public NetworkSettings shape() {
        return TcnShape.settings(this);
    }

    @Override
    public TrainingPlan plan(double structureFrom) {
        return TrainingPlan.of(steps, windows, length, rate, structureFrom, curriculum, seed);
    }
}
