package org.cistron.runner.host;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cistron.api.error.PluginException;
import org.cistron.api.error.UsageException;

/** All plugins of a run, by name, and what they offer, by name. */
public final class PluginRegistry {
    private final SortedMap<String, LoadedPlugin> plugins = new TreeMap<>();
    private final SortedMap<String, Offered> offers = new TreeMap<>();

    /**
     * An offer and the plugin that makes it.
     *
     * @param plugin the plugin
     * @param offer what it offers
     */
    public record Offered(LoadedPlugin plugin, Offer offer) {}

    /**
     * Registers plugins.
     *
     * @throws PluginException if two have the same name or offer something under the same name
     */
    public PluginRegistry(Collection<LoadedPlugin> loaded) {
        loaded.forEach(this::add);
    }

    /** Loads the plugins of all locations. */
    public static PluginRegistry load(PluginLoader loader, List<PluginLocation> locations) {
        return new PluginRegistry(locations.stream()
                .flatMap(location -> loader.load(location).stream())
                .toList());
    }

    /** Returns all plugins, sorted by name. */
    public List<LoadedPlugin> plugins() {
        return List.copyOf(plugins.values());
    }

    /** Returns all offers by name, sorted. */
    public SortedMap<String, Offered> offers() {
        return Collections.unmodifiableSortedMap(offers);
    }

    /** Returns the names of all offers of some kinds, sorted. */
    public List<String> names(Offer.Kind... kinds) {
        return offers.values().stream()
                .map(Offered::offer)
                .filter(offer -> List.of(kinds).contains(offer.kind()))
                .map(Offer::name)
                .toList();
    }

    /**
     * Returns what is offered under a name.
     *
     * @throws UsageException if there is no such offer; the message says which there are
     */
    public Offered offer(String name) {
        return offer(name, Offer.Kind.values());
    }

    /**
     * Returns what of some kinds is offered under a name.
     *
     * @throws UsageException if there is no such offer; the message says which there are
     */
    public Offered offer(String name, Offer.Kind... kinds) {
        List<String> names = names(kinds);
        if (!names.contains(name)) {
            throw new UsageException("found the plugin name '" + name + "', expected "
                    + (names.isEmpty() ? "none: no plugin is installed" : "one of " + quoted(names)) + "."
                    + Suggestion.sentence(name, names)
                    + " 'cistron plugins' lists them; a plugin of your own needs --plugin-path.");
        }
        return offers.get(name);
    }

    private void add(LoadedPlugin plugin) {
        LoadedPlugin other = plugins.putIfAbsent(plugin.name(), plugin);
        if (other != null) {
            throw new PluginException(
                    plugin.name(),
                    "two plugins have this name, in " + other.location().name() + " and "
                            + plugin.location().name() + ". Take one of them away.");
        }
        for (Offer offer : plugin.offers()) {
            Offered taken = offers.putIfAbsent(offer.name(), new Offered(plugin, offer));
            if (taken != null) {
                throw new PluginException(
                        plugin.name(),
                        "offers '" + offer.name() + "', which plugin "
                                + taken.plugin().name() + " in "
                                + taken.plugin().location().name() + " offers too. Take one of them away.");
            }
        }
    }

    private static String quoted(Collection<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
