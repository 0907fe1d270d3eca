package org.cistron.runner.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        record.parameters().forEach((name, value) -> parameters.put(name, parameter(record, name, value.toString())));
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
                record.warnings().stream()
                        .map(warning -> withoutFolders(warning, fileNames))
                        .toList());
    }

    /** A file, or files with spaces between, has its checksum beside it. */
    private static String parameter(RunRecord record, String name, String value) {
        return record.parameters().containsKey(name + "-sha256")
                ? Arrays.stream(value.split(" ", -1)).map(RecordedRun::fileName).collect(Collectors.joining(" "))
                : value;
    }

    /** Longer names first: one may be the end of another. */
    private static String withoutFolders(String warning, Map<String, String> fileNames) {
        String words = warning;
        List<String> longestFirst = fileNames.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String name : longestFirst) {
            words = words.replace(name, fileNames.get(name));
        }
        return words;
    }

    private static String fileName(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 || slash == path.length() - 1 ? path : path.substring(slash + 1);
    }
}
