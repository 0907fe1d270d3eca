package org.cistron.runner.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cistron.api.error.PluginException;
import org.cistron.runner.host.Configurations;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.Offer;
import org.cistron.runner.host.PluginLoader;
import org.cistron.runner.host.PluginLocation;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.host.SettingValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cistron plugins}: lists the plugins there are, and says of each that is not loaded why. */
@Command(
        name = "plugins",
        description = "List the plugins and what they offer.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n")
@SuppressWarnings("UnusedVariable") // picocli acts on help.
final class PluginsCommand implements Callable<Integer> {
    private static final String LAYOUT = "%-22s %-18s %-18s %-8s %-5s %s%n";

    @Spec
    private CommandSpec spec;

    @Mixin
    private PluginOptions pluginOptions;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show places and settings too.")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Override
    public Integer call() {
        List<LoadedPlugin> loaded = new ArrayList<>();
        List<PluginException> problems = new ArrayList<>();
        PluginLoader loader = pluginOptions.loader();
        for (PluginLocation location : pluginOptions.locations()) {
            try {
                loaded.addAll(loader.load(location));
            } catch (PluginException e) {
                problems.add(e);
            }
        }
        list(new PluginRegistry(loaded));
        problems.forEach(problem -> spec.commandLine().getErr().println("cistron: " + problem.getMessage()));
        return problems.isEmpty() ? 0 : problems.get(0).exitCode();
    }

    private void list(PluginRegistry registry) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(LAYOUT, "NAME", "OFFERS", "PLUGIN", "VERSION", "API", "DESCRIPTION");
        Configurations configurations = Configurations.of(registry, List.of());
        for (LoadedPlugin plugin : registry.plugins()) {
            for (Offer offer : plugin.offers()) {
                out.printf(
                        LAYOUT,
                        offer.name(),
                        offer.kind(),
                        plugin.name(),
                        plugin.version(),
                        plugin.api(),
                        plugin.description());
            }
            if (verbose) {
                out.println("    from " + plugin.location().name());
                configurations
                        .of(plugin.name())
                        .ifPresent(settings -> out.println("    settings " + SettingValue.of(plugin.name(), settings)));
            }
        }
        out.flush();
    }
}
