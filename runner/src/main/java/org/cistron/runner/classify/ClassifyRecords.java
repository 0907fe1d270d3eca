package org.cistron.runner.classify;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cistron.io.output.OutputFile;
import org.cistron.io.output.RunRecord;
import org.cistron.io.source.ByteSource;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.Release;
import org.cistron.runner.judge.JudgingSetup;
import org.cistron.runner.run.Checksums;
import org.cistron.runner.run.Executions;
import org.cistron.runner.run.RunLog;
import org.cistron.runner.run.Stopwatch;

/** Puts together what {@code run.json} says of a classification. */
final class ClassifyRecords {
    private final PluginHost host;
    private final ClassifyOptions options;
    private final JudgingSetup judging;
    private final RunLog log;
    private final List<String> commandLine;

    ClassifyRecords(
            PluginHost host, ClassifyOptions options, JudgingSetup judging, RunLog log, List<String> commandLine) {
        this.judging = judging;
        this.host = host;
        this.options = options;
        this.log = log;
        this.commandLine = commandLine;
    }

    RunRecord of(ByteSource input, ClassifyCounts counts, List<OutputFile> outputs, Stopwatch time) {
        LoadedPlugin plugin = host.registry().offer(options.consequences()).plugin();
        return new RunRecord(
                Release.current().version(),
                "classify",
                Stream.concat(
                                Stream.of(
                                        new RunRecord.Plugin(plugin.name(), plugin.version(), Checksums.ofJar(plugin))),
                                judging.plugins().stream())
                        .distinct()
                        .toList(),
                judging.models(),
                parameters(),
                Stream.concat(
                                Stream.of(
                                        of(input, "vcf", counts.records()),
                                        of(options.reference(), "fasta"),
                                        of(options.annotation(), "annotation")),
                                judging.inputs().stream())
                        .toList(),
                outputs,
                counts.byName(),
                log.warnings(),
                Executions.of(commandLine, host.compute(), time));
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new TreeMap<>(judging.parameters());
        parameters.put("consequences", options.consequences());
        parameters.put("field", options.field().name());
        parameters.put("malformed", options.malformed().name().toLowerCase(Locale.ROOT));
        options.code().ifPresent(code -> parameters.put("table", code.number()));
        options.aliases().ifPresent(file -> {
            parameters.put("contig-alias", file.toString());
            parameters.put("contig-alias-sha256", Checksums.ofFile(file));
        });
        if (!options.settings().isEmpty()) {
            parameters.put("set", String.join(" ", options.settings()));
        }
        return parameters;
    }

    private static RunRecord.Input of(ByteSource source, String format, long records) {
        return new RunRecord.Input(source.displayName(), Checksums.ofSource(source), format, records, 0, Map.of());
    }

    private static RunRecord.Input of(Path file, String format) {
        return new RunRecord.Input(file.toString(), Checksums.ofFile(file), format, 0, 0, Map.of());
    }
}
