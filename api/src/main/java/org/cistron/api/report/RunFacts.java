package org.cistron.api.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What ran on what. Nothing here differs between two runs of the same version on the same input, whatever the machine.
 *
 * @param sample what the outputs are named after
 * @param command the command's name, such as {@code annotate}
 * @param version Cistron's version
 * @param plugins the plugins that took part
 * @param models the models that were used or learned
 * @param inputs the inputs, in the user's order
 * @param parameters what may change the outputs, by option name
 * @param warnings what the user was told, each one sentence
 */
public record RunFacts(
        String sample,
        String command,
        String version,
        List<PluginFacts> plugins,
        List<ModelFacts> models,
        List<InputFacts> inputs,
        SortedMap<String, String> parameters,
        List<String> warnings) {

    /** Takes immutable copies. */
    public RunFacts {
        plugins = List.copyOf(plugins);
        models = List.copyOf(models);
        inputs = List.copyOf(inputs);
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        warnings = List.copyOf(warnings);
    }

    /**
     * A plugin that took part.
     *
     * @param name its name
     * @param version its version
     */
    public record PluginFacts(String name, String version) {}

    /**
     * A model that was used.
     *
     * @param name its name, such as the genome that it was learned of
     * @param plugin the plugin whose model it is
     * @param sha256 the checksum of the serialized model, lower-case hexadecimal
     * @param summary a few words on what was learned or chosen
     */
    public record ModelFacts(String name, String plugin, String sha256, String summary) {}

    /**
     * An input.
     *
     * @param name its file's name, without the folder
     * @param sha256 the checksum of its bytes as given, lower-case hexadecimal
     * @param format the format's name, lower case
     * @param records how many records it holds
     * @param nucleotides their lengths' sum; 0 where it holds no sequence
     */
    public record InputFacts(String name, String sha256, String format, long records, long nucleotides) {}
}
