package org.cistron.runner.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cistron.api.error.InputException;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.Offer;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.model.ModelDescription;
import org.cistron.runner.model.ModelDescription.PluginVersion;
import org.cistron.runner.model.ModelFolder;

/** Finds out, before a run begins, whether some plugin can read the user's models. */
final class ModelReaders {
    private ModelReaders() {}

    /**
     * Checks one model.
     *
     * @throws InputException if no plugin of its name offers what it is for
     */
    static void check(ModelFolder model, PluginRegistry plugins) {
        PluginVersion needed = model.manifest().plugin();
        PluginRegistry.Offered offered = plugins.offers().get(needed.offer());
        if (offered == null || !offered.plugin().name().equals(needed.name())) {
            throw new InputException(
                    model.folder().resolve(ModelDescription.FILE).toString(),
                    "found a model for '" + needed.offer() + "' of plugin '" + needed.name() + "', expected "
                            + expected(needed.name(), plugins),
                    "This model is for plugin '" + needed.name() + "': name where that is by --plugin-path, or use"
                            + " another model.");
        }
    }

    private static String expected(String plugin, PluginRegistry plugins) {
        return plugins.plugins().stream()
                .filter(loaded -> loaded.name().equals(plugin))
                .findFirst()
                .map(loaded -> "one for what that offers: " + quoted(loaded.offers(), Offer::name))
                .orElseGet(() -> "one of plugin " + quoted(plugins.plugins(), LoadedPlugin::name));
    }

    private static <T> String quoted(List<T> things, Function<T, String> name) {
        return things.stream().map(thing -> "'" + name.apply(thing) + "'").collect(Collectors.joining(", "));
    }
}
