package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.runner.host.Installation;
import org.cistron.runner.host.PluginLoader;
import org.cistron.runner.host.PluginLocation;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.host.Release;
import picocli.CommandLine.Option;

/** Where plugins are looked for. */
final class PluginOptions {
    @Option(
            names = "--plugin-path",
            paramLabel = "PATH",
            description =
                    "A plugin of your own: a jar, a folder of jars or a class folder; may be given more than once."
                            + " So may the variable CISTRON_PLUGINS name some.")
    private List<Path> paths = new ArrayList<>();

    /** Returns all places: Cistron's own plugins, the option's, the variable's. */
    List<PluginLocation> locations() {
        String variable = Optional.ofNullable(System.getenv("CISTRON_PLUGINS")).orElse("");
        return Installation.here().pluginLocations(paths, variable);
    }

    PluginLoader loader() {
        return new PluginLoader(
                PluginOptions.class.getClassLoader(), Release.current().api());
    }

    /** Loads all plugins; any that cannot be loaded ends the command. */
    PluginRegistry load() {
        return PluginRegistry.load(loader(), locations());
    }
}
