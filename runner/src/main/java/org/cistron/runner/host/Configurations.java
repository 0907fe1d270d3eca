package org.cistron.runner.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.error.UsageException;

/** The plugins' configuration records: their defaults, overridden by the user's {@code --set name.component=value}. */
public final class Configurations {
    private final SortedMap<String, Record> byPlugin;

    private Configurations(SortedMap<String, Record> byPlugin) {
        this.byPlugin = byPlugin;
    }

    /**
     * Makes each plugin's configuration.
     *
     * @param settings what the user gave to {@code --set}, each {@code name.component=value}
     * @throws UsageException if any setting cannot be meant; the message lists all mistakes together
     */
    public static Configurations of(PluginRegistry registry, List<String> settings) {
        List<String> mistakes = new ArrayList<>();
        Map<String, Map<String, String>> wanted = new TreeMap<>();
        settings.forEach(setting -> sort(setting, registry, wanted, mistakes));
        SortedMap<String, Record> records = new TreeMap<>();
        for (LoadedPlugin plugin : registry.plugins()) {
            plugin.configuration()
                    .ifPresent(type -> records.put(
                            plugin.name(),
                            new ConfigurationReader(plugin, type)
                                    .read(wanted.getOrDefault(plugin.name(), Map.of()), mistakes)));
        }
        if (!mistakes.isEmpty()) {
            throw new UsageException(
                    mistakes.size() == 1 ? mistakes.get(0) : "wrong settings:\n  " + String.join("\n  ", mistakes));
        }
        return new Configurations(records);
    }

    /** Returns a plugin's configuration, if it has one. */
    public Optional<Record> of(String plugin) {
        return Optional.ofNullable(byPlugin.get(plugin));
    }

    private static void sort(
            String setting, PluginRegistry registry, Map<String, Map<String, String>> wanted, List<String> mistakes) {
        int equals = setting.indexOf('=');
        int dot = setting.indexOf('.');
        if (dot < 1 || equals < dot + 2) {
            mistakes.add("found --set " + setting + ", expected --set plugin.name=value.");
            return;
        }
        String plugin = setting.substring(0, dot);
        List<String> known = registry.plugins().stream()
                .filter(candidate -> candidate.configuration().isPresent())
                .map(LoadedPlugin::name)
                .toList();
        if (known.contains(plugin)) {
            wanted.computeIfAbsent(plugin, name -> new LinkedHashMap<>())
                    .put(setting.substring(dot + 1, equals), setting.substring(equals + 1));
        } else {
            mistakes.add("--set " + setting + ": no plugin '" + plugin + "' has settings, there is "
                    + (known.isEmpty() ? "none that has" : String.join(", ", known)) + "."
                    + Suggestion.sentence(plugin, known));
        }
    }
}
