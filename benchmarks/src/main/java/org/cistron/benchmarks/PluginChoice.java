package org.cistron.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * A plugin that is to be trained, and in which divisions.
 *
 * @param plugin its name
 * @param folds only in these folds; empty for everywhere
 */
record PluginChoice(String plugin, List<String> folds) {

    /** Takes an immutable copy. */
    PluginChoice {
        folds = List.copyOf(folds);
    }

    /** Reads {@code NAME}, or {@code NAME@FOLD} with several folds joined by {@code +}. */
    static PluginChoice parse(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? new PluginChoice(text, List.of())
                : new PluginChoice(
                        text.substring(0, at),
                        Arrays.asList(text.substring(at + 1).split("\\+")));
    }

    /** Returns whether it is to be trained in a division. */
    boolean isFor(String division) {
        return folds.isEmpty() || folds.stream().anyMatch(fold -> division.equals("fold" + fold));
    }
}
