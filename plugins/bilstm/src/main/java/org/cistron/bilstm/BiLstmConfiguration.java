package org.cistron.bilstm;

import org.cistron.api.error.UsageException;
import org.cistron.neural.gene.NetworkConfiguration;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.training.TrainingPlan;

/**
 * The network's shape and how it is trained; a trained model brings its own shape.
 *
 * @param filters of the convolutional stem
 * @param gated whether cells are gated recurrent units instead of long short-term memory
 * @param size of a cell's state for each direction
 * @param layers how many recurrent layers are stacked
 * @param dropout share of a layer's outputs that training leaves out
 * @param steps of training
 * @param windows of a step
 * @param length nucleotides of a window, a multiple of three
 * @param rate highest learning rate
 * @param curriculum share of the steps that learn from long, certain genes only
 * @param seed of all that training draws
 */
public record BiLstmConfiguration(
        int filters,
        boolean gated,
        int size,
        int layers,
        double dropout,
        int steps,
        int windows,
        int length,
        double rate,
        double curriculum,
        long seed)
        implements NetworkConfiguration {

    /** Checks ranges. */
    public BiLstmConfiguration {
        if (filters < 1) {
            throw new UsageException("bilstm.filters is " + filters + ", expected at least 1");
        }
        if (size < 1) {
            throw new UsageException("bilstm.size is " + size + ", expected at least 1");
        }
        if (layers < 1) {
            throw new UsageException("bilstm.layers is " + layers + ", expected at least 1");
        }
        if (!(dropout >= 0 && dropout < 1)) {
            throw new UsageException("bilstm.dropout is " + dropout + ", expected 0 to less than 1");
        }
        try {
            TrainingPlan.of(steps, windows, length, rate, 0, curriculum, seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("bilstm." + e.getMessage());
        }
    }

    /** As the shipped models. */
    public static BiLstmConfiguration defaults() {
        return new BiLstmConfiguration(64, false, 96, 1, 0.1, 2000, 6, 6144, 2e-3, 0, 1);
    }

    @Override
    public NetworkSettings shape() {
        return BiLstmShape.settings(this);
    }

    @Override
    public TrainingPlan plan(double structureFrom) {
        return TrainingPlan.of(steps, windows, length, rate, structureFrom, curriculum, seed);
    }
}
