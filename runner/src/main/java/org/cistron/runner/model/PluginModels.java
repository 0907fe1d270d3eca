package org.cistron.runner.model;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
        String path = ModelPaths.description(model);
        if (!checked.contains(model) && data.paths().contains(path)) {
            catalogue.manifest(model).requirePlugin(path, plugin);
            checked.add(model);
        }
    }
}
