package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cistron.reference.ShippedData;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.model.ModelFolder;
import org.cistron.runner.model.ModelOverlay;
import picocli.CommandLine.Option;

/** What plugins are given: settings, and models in the place of those that ship. */
final class PluginSetupOptions {
    @Option(
            names = "--set",
            paramLabel = "PLUGIN.NAME=VALUE",
            description = "Set a plugin's setting; 'cistron plugins -v' shows them.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--model",
            paramLabel = "FOLDER",
            description = "Use a model made by 'cistron train' in the place of the one that ships: the plugin's own, or"
                    + " of one that it asks, as an ensemble asks its members and a network the HMM; may be given"
                    + " more than once.")
    private List<Path> models = new ArrayList<>();

    List<String> settings() {
        return settings;
    }

    /** Opens the models. */
    List<ModelFolder> models() {
        return models.stream().map(ModelFolder::open).toList();
    }

    /** Opens the models and lays them over what ships, once it is sure that the plugins can read them. */
    ModelOverlay referenceData(PluginRegistry plugins) {
        List<ModelFolder> folders = models();
        folders.forEach(folder -> ModelReaders.check(folder, plugins));
        return new ModelOverlay(ShippedData.ofThisInstallation(), folders);
    }
}
