package org.cistron.runner.host;

import java.util.List;
import java.util.SortedMap;
import org.cistron.api.error.PluginException;
import org.cistron.api.plugin.TrainableClassifier;
import org.cistron.api.plugin.VariantTrainingTask;
import org.cistron.runner.model.ModelCatalogue;
import org.cistron.runner.model.ModelDescription.Asked;

/** A plugin's {@link TrainableClassifier} in the host's hands: guarded and checked. It may be asked to learn several times. */
public final class HostedClassifierTraining {
    private final PluginRegistry.Offered offered;
    private final TrainableClassifier trainable;
    private final AskGraph asks;
    private final ModelCatalogue models;

    HostedClassifierTraining(
            PluginRegistry.Offered offered, TrainableClassifier trainable, AskGraph asks, ModelCatalogue models) {
        this.offered = offered;
        this.trainable = trainable;
        this.asks = asks;
        this.models = models;
    }

    /** Returns the name of what is trained. */
    public String name() {
        return offered.offer().name();
    }

    /** Returns the plugin that is trained. */
    public LoadedPlugin plugin() {
        return offered.plugin();
    }

    /** Notes that it asks another for held-out answers; itself it may ask too. */
    public void asks(String other) {
        if (!other.equals(name())) {
            asks.ask(name(), other);
        }
    }

    /** Returns whose answers it has asked for so far, sorted by name, with the models at hand. */
    public List<Asked> asked() {
        return asks.asked(name()).stream()
                .map(other -> new Asked(other, models.sha256(other)))
                .toList();
    }

    /**
     * Lets the plugin learn; returns its files by name, sorted.
     *
     * @throws PluginException if it fails or returns none
     */
    public SortedMap<String, byte[]> train(VariantTrainingTask task) {
        String deed = "learn from " + task.cases().size() + " labelled variants";
        return new PluginGuard(plugin().name(), plugin().loader())
                .call(deed, () -> new ReturnedFiles(plugin().name(), deed).checked(trainable.train(task)));
    }
}
