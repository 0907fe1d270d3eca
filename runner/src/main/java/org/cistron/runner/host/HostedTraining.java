package org.cistron.runner.host;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.cistron.api.plugin.Trainable;
import org.cistron.api.plugin.TrainingTask;
import org.cistron.runner.model.ModelDescription.Asked;

/** A plugin's {@link Trainable} in the host's hands: guarded and checked. */
public final class HostedTraining {
    private final LoadedPlugin plugin;
    private final PluginGuard guard;
    private final Trainable trainable;
    private final Supplier<List<Asked>> asked;

    /** Takes what a plugin offers that asks for nobody's evidence. */
    public HostedTraining(LoadedPlugin plugin, Trainable trainable) {
        this(plugin, trainable, List::of);
    }

    /**
     * Takes what a plugin offers.
     *
     * @param asked gives whose evidence it has asked for so far
     */
    HostedTraining(LoadedPlugin plugin, Trainable trainable, Supplier<List<Asked>> asked) {
        this.asked = asked;
        this.plugin = plugin;
        this.guard = new PluginGuard(plugin.name(), plugin.loader());
        this.trainable = trainable;
    }

    /** Returns the plugin that is trained. */
    public LoadedPlugin plugin() {
        return plugin;
    }

    /** Returns whose evidence the plugin has asked for so far, sorted by name. */
    public List<Asked> asked() {
        return asked.get();
    }

    /** Lets the plugin learn; returns its files by name, sorted. */
    public SortedMap<String, byte[]> train(TrainingTask task) {
        String deed = "train on " + task.genomes().size() + " genomes";
        return new ReturnedFiles(plugin.name(), deed).checked(guard.call(deed, () -> trainable.train(task)));
    }
}
