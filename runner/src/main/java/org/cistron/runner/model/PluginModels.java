package org.cistron.runner.model;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cistron.api.error.InputException;
import org.cistron.api.host.ReferenceData;

/** Reference data as one plugin sees it: models that were made for another plugin, or by a later Cistron, are refused. */
public final class PluginModels implements ReferenceData {
    private final ReferenceData data;
    private final ModelCatalogue catalogue;
    private final String plugin;
    private final Set<String> checked = ConcurrentHashMap.newKeySet();

    /**
     * Makes a plugin's view.
     *
     * @param data what there is
     * @param plugin the plugin's name
     */
    public PluginModels(ReferenceData data, String plugin) {
        this.data = data;
        this.catalogue = new ModelCatalogue(data);
        this.plugin = plugin;
    }

    @Override
    public InputStream open(String path) {
        ModelPaths.model(path).ifPresent(this::check);
        return data.open(path);
    }

    @Override
    public List<String> paths() {
        return data.paths();
    }

    private void check(String model) {
        if (checked.contains(model)) {
            return;
        }
        String path = ModelPaths.description(model);
        if (data.paths().stream().noneMatch(file -> file.startsWith(ModelPaths.folder(model)))) {
            throw new InputException(
                    ModelPaths.folder(model),
                    "found no model of '" + model + "', expected one",
                    "Train one by 'cistron train' with --plugin " + model + " and name it by --model.");
        }
        if (data.paths().contains(path)) {
            catalogue.manifest(model).requirePlugin(path, plugin);
            checked.add(model);
        }
    }
}
