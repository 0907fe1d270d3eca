package org.cistron.runner.train;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.runner.host.Configurations;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.PluginRegistry;

/**
 * Tells which settings have a say in a training: those of the plugins that are trained, and those of others, whose evidence it
 * may ask for, that the user has set.
 */
public final class TrainingSettings {
    private TrainingSettings() {}

    /** Returns configurations as text, by plugin. */
    public static SortedMap<String, String> of(
            PluginRegistry registry, Configurations configurations, List<LoadedPlugin> trained) {
        List<String> names = trained.stream().map(LoadedPlugin::name).toList();
        Configurations defaults = Configurations.of(registry, List.of());
        SortedMap<String, String> settings = new TreeMap<>();
        for (LoadedPlugin plugin : registry.plugins()) {
            Optional<Record> given = configurations.of(plugin.name());
            boolean own = names.contains(plugin.name());
            if (own || !given.equals(defaults.of(plugin.name()))) {
                given.ifPresent(values -> settings.put(plugin.name(), values.toString()));
            }
        }
        return settings;
    }
}
