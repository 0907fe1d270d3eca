package org.cistron.runner.host;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.error.PluginException;

/**
 * Checks the files that a plugin returns from training.
 *
 * @param plugin the plugin's name
 * @param deed what it was asked to do
 */
record ReturnedFiles(String plugin, String deed) {

    /** Returns copies by name, sorted. */
    SortedMap<String, byte[]> checked(Map<String, byte[]> returned) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        returned.forEach((name, content) -> {
            if (name == null || content == null) {
                throw wrong("a file without name or content");
            }
            files.put(name, content.clone());
        });
        if (files.isEmpty()) {
            throw wrong("no file");
        }
        return files;
    }

    private PluginException wrong(String found) {
        return new PluginException(
                plugin, "asked to " + deed + ", returned " + found + ". Report it to the plugin's author.");
    }
}
