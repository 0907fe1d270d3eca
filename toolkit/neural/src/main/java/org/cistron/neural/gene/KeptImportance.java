package org.cistron.neural.gene;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.cistron.api.plugin.TrainingTask;
import org.cistron.neural.model.Importance;

/** How much each weight of the model that training starts from matters, as that model has it. */
final class KeptImportance {
    private final TrainingTask task;

    KeptImportance(TrainingTask task) {
        this.task = task;
    }

    /**
     * Makes a training keep the model it starts from, as strongly as the task says.
     *
     * @return the importance by weight
     * @throws InputException if the model has none, or another network's
     */
    Map<String, float[]> into(GeneNetworkTraining training) {
        try (InputStream from = task.base(GeneNetworkLearning.IMPORTANCE)
                .orElseThrow(() -> new IOException("found none, expected one"))) {
            Map<String, float[]> importance = Importance.read(from);
            training.keep(importance, task.keep());
            return importance;
        } catch (IOException | InputException | IllegalArgumentException e) {
            throw new InputException(
                    "--keep",
                    0,
                    "needs " + GeneNetworkLearning.IMPORTANCE + " of the model of --from (" + e.getMessage() + ")",
                    "Leave --keep out; or train that model for 0 steps (--from, and the plugin's setting steps=0) on"
                            + " genomes like those it was trained on: it comes out as it is, with that file.",
                    e);
        }
    }
}
