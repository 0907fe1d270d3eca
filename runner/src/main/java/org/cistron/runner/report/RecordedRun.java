package org.cistron.runner.report;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.report.RunFacts;
import org.cistron.io.output.RunRecord;

/**
 * Tells report writers what {@code run.json} says, but for what differs between two runs: the folder that an input lies in does, so
 * that an input is called by its file's name alone.
 */
public final class RecordedRun {
    private RecordedRun() {}

    /** Returns the facts of a run whose outputs bear a name. */
    public static RunFacts facts(String sample, RunRecord record) {
        SortedMap<String, String> parameters = new TreeMap<>();
        record.parameters().forEach((name, value) -> parameters.put(name, value.toString()));
        Map<String, String> fileNames = new HashMap<>();
        record.inputs().forEach(input -> fileNames.put(input.name(), fileName(input.name())));
        return new RunFacts(
                sample,
                record.command(),
                record.version(),
                record.plugins().stream()
                        .map(plugin -> new RunFacts.PluginFacts(plugin.name(), plugin.version()))
                        .toList(),
                record.models().stream()
                        .map(model -> new RunFacts.ModelFacts(
                                fileNames.getOrDefault(model.name(), model.name()),
                                model.plugin(),
                                model.sha256(),
                                model.summary()))
                        .toList(),
                record.inputs().stream()
                        .map(input -> new RunFacts.InputFacts(
                                fileNames.get(input.name()),
                                input.sha256(),
                                input.format(),
                                input.records(),
                                input.nucleotides()))
                        .toList(),
                parameters,
                record.warnings());
    }

    private static String fileName(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 || slash == path.length() - 1 ? path : path.substring(slash + 1);
    }
}
