package org.cistron.runner.host;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.error.PluginException;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.plugin.Trainable;

/** A plugin's {@link Trainable} in the host's hands: guarded and checked. */
public final class HostedTraining {
    private final LoadedPlugin plugin;
    private final PluginGuard guard;
    private final Trainable trainable;

    HostedTraining(LoadedPlugin plugin, Trainable trainable) {
        this.plugin = plugin;
        this.guard = new PluginGuard(plugin.name(), plugin.loader());
        this.trainable = trainable;
    }

    /** Returns the plugin that is trained. */
    public LoadedPlugin plugin() {
        return plugin;
    }

    /** Lets the plugin learn; returns its files by name, sorted. */
    public SortedMap<String, byte[]> train(List<AnnotatedGenome> genomes) {
        String deed = "train on " + genomes.size() + " genomes";
        Map<String, byte[]> files = guard.call(deed, () -> trainable.train(List.copyOf(genomes)));
        if (files.isEmpty() || files.containsKey(null) || files.containsValue(null)) {
            throw new PluginException(
                    plugin.name(),
                    "asked to " + deed + ", returned no file, or a file without name or content."
                            + " Report it to the plugin's author.");
        }
        return new TreeMap<>(files);
    }
}
