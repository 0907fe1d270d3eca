package org.cistron.runner.train.variant;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cistron.api.host.ReferenceData;
import org.cistron.runner.host.HostedClassifierTraining;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.model.ModelFolder;
import org.cistron.runner.model.PluginModels;

/** The classifiers that learn in a run: one object for each name, so that what it learned without answers is learned once. */
final class Apprentices {
    private final PluginHost host;
    private final TrainingMaterial material;
    private final Optional<ModelFolder> from;
    private final Map<String, HostedClassifierTraining> trainings = new ConcurrentHashMap<>();

    /**
     * Prepares.
     *
     * @param host the plugins, and the models at hand
     * @param material what is learned from without answers
     * @param from the model that training starts from
     */
    Apprentices(PluginHost host, TrainingMaterial material, Optional<ModelFolder> from) {
        this.host = host;
        this.material = material;
        this.from = from;
    }

    PluginHost host() {
        return host;
    }

    TrainingMaterial material() {
        return material;
    }

    /**
     * Returns the one that learns under a name.
     *
     * @throws org.cistron.api.error.UsageException if there is none, or it cannot learn
     */
    HostedClassifierTraining of(String name) {
        return trainings.computeIfAbsent(name, host::classifierTraining);
    }

    /** Opens a file of the model that is to be started from, if it is that of a name. */
    Optional<InputStream> from(String name, String file) {
        return from.filter(model -> model.offer().equals(name)).map(model -> model.open(file));
    }

    /** Opens a file of the model at hand: that to start from, or the user's, or the one that ships. */
    Optional<InputStream> atHand(String name, String file) {
        String path = "models/" + name + "/" + file;
        ReferenceData data =
                new PluginModels(host.referenceData(), of(name).plugin().name());
        return from(name, file).or(() -> data.paths().contains(path) ? Optional.of(data.open(path)) : Optional.empty());
    }
}
