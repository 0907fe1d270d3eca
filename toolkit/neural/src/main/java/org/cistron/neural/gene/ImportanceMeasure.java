package org.cistron.neural.gene;

import ai.djl.ndarray.NDManager;
import java.util.Map;
import org.cistron.neural.network.Parameters;
import org.cistron.neural.training.SquaredGradients;
import org.cistron.neural.training.TrainingPlan;

/**
 * Measures how much each of a network's parameters matters to what it has learned: the diagonal of the Fisher information of
 * its annotated windows, read through the decoder.
 */
final class ImportanceMeasure {
    private static final int WINDOWS = 256;

    private final NDManager manager;
    private final GeneNetworkTraining training;
    private final Parameters parameters;
    private final WindowSampler sampler;
    private final TrainingPlan plan;

    ImportanceMeasure(
            NDManager manager,
            GeneNetworkTraining training,
            Parameters parameters,
            WindowSampler sampler,
            TrainingPlan plan) {
        this.manager = manager;
        this.training = training;
        this.parameters = parameters;
        this.sampler = sampler;
        this.plan = plan;
    }

    /** Returns it by parameter, for a thousand nucleotides, at the values that the parameters have now. */
    Map<String, float[]> measure() {
        double nucleotides = 0;
        try (SquaredGradients squares = new SquaredGradients(manager, parameters)) {
            for (int i = 0; i < WINDOWS; i++) {
                // Windows that no step of the plan draws.
                TrainingWindow window = sampler.draw(plan.steps() + i, 1).get(0);
                if (Double.isFinite(training.slopes(window, i))) {
                    squares.add();
                    nucleotides += window.to() - window.from();
                }
            }
            return squares.dividedBy(Math.max(1, nucleotides / 1000));
        }
    }
}
