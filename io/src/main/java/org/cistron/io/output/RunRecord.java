package org.cistron.io.output;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code run.json} says of a run. Two runs of the same version on the same input with the same parameters differ in
 * {@code run} alone.
 *
 * @param version Cistron's version
 * @param command the command's name, such as {@code annotate}
 * @param plugins the plugins that took part
 * @param models the models that were used or learned
 * @param parameters what may change the outputs, by option name; texts, numbers or booleans
 * @param inputs the inputs in the user's order
 * @param outputs the other files of the output folder
 * @param counts what was found, by name
 * @param warnings what the user was told, each one sentence
 * @param run when, where and how long
 */
public record RunRecord(
        String version,
        String command,
        List<Plugin> plugins,
        List<Model> models,
        Map<String, Object> parameters,
        List<Input> inputs,
        List<OutputFile> outputs,
        Map<String, Long> counts,
        List<String> warnings,
        Execution run) {

    /** Takes immutable copies, maps sorted by name, and checks the parameters' types. */
    public RunRecord {
        plugins = List.copyOf(plugins);
        models = List.copyOf(models);
        parameters = sorted(parameters);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        counts = sorted(counts);
        warnings = List.copyOf(warnings);
        for (Object value : parameters.values()) {
            if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
                throw new IllegalArgumentException("parameter " + value + " is no text, number or boolean");
            }
        }
    }

    /** Returns the same record at the end of the run, when there are more files, warnings and times. */
    public RunRecord finished(List<OutputFile> allOutputs, List<String> allWarnings, Execution execution) {
        return new RunRecord(
                version, command, plugins, models, parameters, inputs, allOutputs, counts, allWarnings, execution);
    }

    private static <V> Map<String, V> sorted(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /**
     * A plugin that took part.
     *
     * @param name its name
     * @param version its version
     * @param sha256 the checksum of its jar, lower-case hexadecimal; empty where it was loaded from class folders
     */
    public record Plugin(String name, String version, String sha256) {}

    /**
     * A model that was used.
     *
     * @param name its name, such as the genome it was learned of or the bundle it comes from
     * @param plugin the plugin whose model it is
     * @param version the bundle's version; empty where it was learned in this run
     * @param sha256 the checksum, lower-case hexadecimal, of a bundle's {@code model.json} or of what was learned in this run; empty
     *     where nothing was
     * @param summary a few words on what was learned or chosen
     */
    public record Model(String name, String plugin, String version, String sha256, String summary) {}

    /**
     * An input.
     *
     * @param name as the user named it
     * @param sha256 the checksum of its bytes as given, lower-case hexadecimal
     * @param format the format's name
     * @param records how many sequences it holds
     * @param nucleotides their lengths' sum
     * @param conversions how many letters or names were changed in reading, by kind
     */
    public record Input(
            String name, String sha256, String format, long records, long nucleotides, Map<String, Long> conversions) {

        /** Takes an immutable, sorted copy. */
        public Input {
            conversions = sorted(conversions);
        }
    }

    /**
     * What differs between two runs.
     *
     * @param commandLine the words of the command line
     * @param started when the run began
     * @param threads how many were allowed
     * @param seconds wall-clock time of the whole run
     * @param stageSeconds wall-clock time of its stages, in their order
     * @param java the Java runtime's version
     * @param system the operating system and its architecture
     */
    public record Execution(
            List<String> commandLine,
            Instant started,
            int threads,
            double seconds,
            Map<String, Double> stageSeconds,
            String java,
            String system) {

        /** Takes immutable copies, the order of the stages kept, and rounds times to milliseconds. */
        public Execution {
            commandLine = List.copyOf(commandLine);
            seconds = milliseconds(seconds);
            Map<String, Double> rounded = new LinkedHashMap<>();
            stageSeconds.forEach((stage, time) -> rounded.put(stage, milliseconds(time)));
            stageSeconds = Collections.unmodifiableMap(rounded);
        }

        private static double milliseconds(double seconds) {
            return Math.round(seconds * 1000) / 1000.0;
        }
    }
}
