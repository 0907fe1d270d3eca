package org.cistron.runner.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cistron.api.plugin.Genome;
import org.cistron.api.report.TruthComparison;
import org.cistron.io.output.OutputFile;
import org.cistron.io.output.RunRecord;
import org.cistron.io.sequence.InputSummary;
import org.cistron.io.sequence.SequenceInput;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.Release;
import org.cistron.runner.model.ModelCalibrations;
import org.cistron.runner.model.ModelFolder;
import org.cistron.runner.truth.Truth;

/** Puts together what {@code run.json} says of an annotation run. */
final class RunRecords {
    private final PluginHost host;
    private final AnnotateOptions options;
    private final Optional<FinderChoice.Choice> choice;
    private final Optional<Truth> truth;
    private final RunLog log;
    private final List<String> commandLine;

    /**
     * Prepares records.
     *
     * @param choice what was chosen; empty where the user named the plugins
     * @param truth what the calls are held against; empty where nothing is
     */
    RunRecords(
            PluginHost host,
            AnnotateOptions options,
            Optional<FinderChoice.Choice> choice,
            Optional<Truth> truth,
            RunLog log,
            List<String> commandLine) {
        this.choice = choice;
        this.truth = truth;
        this.host = host;
        this.options = options;
        this.log = log;
        this.commandLine = commandLine;
    }

    RunRecord of(
            SequenceInput input,
            Genome genome,
            boolean mixed,
            Map<String, Long> genes,
            Map<String, TruthComparison> comparisons,
            List<OutputFile> outputs,
            Stopwatch time) {
        return new RunRecord(
                Release.current().version(),
                "annotate",
                new UsedModels(host, options.plugins()).plugins(),
                new UsedModels(host, genes.keySet()).models(mixed ? Optional.empty() : Optional.of(genome)),
                parameters(mixed),
                Stream.concat(Stream.of(read(input)), trusted().stream()).toList(),
                outputs,
                counts(input.check(), genes, comparisons),
                log.warnings(),
                Executions.of(commandLine, host.compute(), time));
    }

    private Map<String, Object> parameters(boolean mixed) {
        Map<String, Object> parameters = new TreeMap<>();
        parameters.put("plugin", String.join(",", options.plugins()));
        choice.ifPresent(chosen -> parameters.put("plugin-chosen", chosen.words()));
        parameters.put("table", options.code().number());
        parameters.put("min-length", options.minimumLength());
        parameters.put("closed-ends", !options.openEnds());
        parameters.put("circular", options.circular());
        parameters.put("soft-mask", options.softMask());
        parameters.put("mixed", mixed);
        parameters.put("keep-going", options.keepGoing());
        options.mask().ifPresent(mask -> {
            parameters.put("mask", mask.toString());
            parameters.put("mask-sha256", Checksums.ofFile(mask));
        });
        parameters.put(
                "format", options.formats().stream().map(OutputFormat::suffix).collect(Collectors.joining(",")));
        truth.ifPresent(told -> parameters.put("truth", told.name()));
        options.candidates().ifPresent(least -> parameters.put("candidates", least));
        options.prefix().ifPresent(prefix -> parameters.put("prefix", prefix));
        ModelCalibrations calibrations = new ModelCalibrations(host.referenceData());
        options.plugins().forEach(name -> calibrations
                .sha256(name)
                .ifPresent(sha256 -> parameters.put("calibration-sha256." + name, sha256)));
        if (!options.settings().isEmpty()) {
            parameters.put("set", String.join(" ", options.settings()));
        }
        if (!options.models().isEmpty()) {
            parameters.put("model", joined(model -> model.folder().toString()));
            parameters.put("model-sha256", joined(ModelFolder::sha256));
        }
        return parameters;
    }

    private String joined(Function<ModelFolder, String> words) {
        return options.models().stream().map(words).collect(Collectors.joining(" "));
    }

    private static RunRecord.Input read(SequenceInput input) {
        InputSummary summary = input.check();
        Map<String, Long> conversions = new TreeMap<>();
        conversions.put("ambiguous_to_n", summary.ambiguousToN());
        conversions.put("uracil_to_thymine", summary.uracilToThymine());
        if (input.renamedReads() > 0) {
            conversions.put("renamed_reads", input.renamedReads());
        }
        return new RunRecord.Input(
                input.displayName(),
                summary.sha256(),
                summary.format().name().toLowerCase(Locale.ROOT),
                summary.records(),
                summary.nucleotides(),
                conversions);
    }

    private Optional<RunRecord.Input> trusted() {
        return truth.flatMap(told -> options.truth()
                .map(file -> new RunRecord.Input(
                        file.toString(), Checksums.ofFile(file), "annotation", told.size(), 0, Map.of())));
    }

    private static Map<String, Long> counts(
            InputSummary input, Map<String, Long> genes, Map<String, TruthComparison> comparisons) {
        Map<String, Long> counts = new TreeMap<>();
        counts.put("contigs", (long) input.records());
        counts.put("nucleotides", input.nucleotides());
        counts.put("n_nucleotides", input.gapNucleotides() + input.ambiguousToN());
        genes.forEach((plugin, count) -> counts.put("genes." + plugin, count));
        comparisons.forEach((plugin, comparison) -> {
            TruthComparison.Figures figures = comparison.figures();
            counts.put("truth.genes", (long) figures.truthGenes());
            counts.put("truth.found." + plugin, (long) figures.found());
            counts.put("truth.exact." + plugin, (long) figures.exact());
            counts.put("truth.extra." + plugin, (long) figures.extra());
        });
        return counts;
    }
}
