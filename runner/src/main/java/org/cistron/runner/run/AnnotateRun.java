package org.cistron.runner.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cistron.api.error.PluginException;
import org.cistron.api.plugin.Genome;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.output.RunRecord;
import org.cistron.io.output.RunRecordWriter;
import org.cistron.io.output.WriterSettings;
import org.cistron.io.sequence.InputSummary;
import org.cistron.io.sequence.SequenceInput;
import org.cistron.runner.domain.InputSurvey;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.Release;
import org.cistron.runner.model.ModelOverlay;
import org.cistron.runner.model.ModelReliability;
import org.cistron.runner.report.AnnotationCollector;
import org.cistron.runner.report.CollectedAnnotation;
import org.cistron.runner.report.RecordedRun;
import org.cistron.runner.report.ReportWriting;
import org.cistron.runner.truth.Truth;
import org.cistron.runner.truth.TruthFile;

/** Annotates one input: checks it, lets the plugins learn, finds the genes contig by contig, writes them. */
public final class AnnotateRun {
    private final PluginHost host;
    private final AnnotateOptions options;
    private final ModelOverlay models;
    private final RunLog log;
    private final List<String> commandLine;

    /**
     * Prepares a run.
     *
     * @param host the plugins
     * @param options what the user asked for
     * @param models the models that the host reads from
     * @param log the log that the host's plugins speak to as well
     * @param commandLine the words of the command line, for {@code run.json}
     */
    public AnnotateRun(
            PluginHost host, AnnotateOptions options, ModelOverlay models, RunLog log, List<String> commandLine) {
        this.host = host;
        this.options = options;
        this.models = models;
        this.log = log;
        this.commandLine = List.copyOf(commandLine);
    }

    /**
     * Runs, and moves the outputs into place.
     *
     * @param name the outputs' name, from which locus tags are made where the user gave no prefix
     */
    public AnnotateResult run(SequenceInput input, OutputFolder folder, String name) {
        Stopwatch time = new Stopwatch();
        Optional<TruthFile> trusted = options.truth().map(TruthFile::read);
        log.activity("checking " + input.displayName());
        ContigView view = ContigView.of(options);
        InputGenome genome = new InputGenome(input, view, options);
        InputSummary summary = input.check();
        log.begin(summary);
        InputNotices.of(summary, input.renamedReads()).forEach(log::warning);
        InputSurvey survey = survey(genome);
        boolean mixed = new MixingChoice(options.mixing(), log).mixed(summary.format(), genome, survey);
        Optional<Truth> truth = trusted.map(file -> file.on(contigs(genome)));
        truth.ifPresent(told -> told.warnings().forEach(log::warning));
        time.stage("check");
        Optional<FinderChoice.Choice> choice = choice(genome, survey, mixed);
        AnnotateOptions settled = choice.map(chosen -> options.withPlugins(List.of(chosen.plugin())))
                .orElse(options);
        DomainWarnings domain = new DomainWarnings(host, settled, log);
        domain.ofInput(survey, mixed);
        ReportWriting reports = reports();
        Map<String, CalibrationCurve> calibrations = reports.wanted() ? calibrations(settled.plugins()) : Map.of();
        Optional<AnnotationCollector> collector = reports.wanted() || truth.isPresent()
                ? Optional.of(new AnnotationCollector(settled.plugins()))
                : Optional.empty();
        ContigCallers callers = new ContigCallers(host, options, reports.wanted(), log::warning);
        List<PluginWork> works = works(settled, callers, folder, name, collector);
        if (!mixed) {
            works.forEach(work -> work.attempt(() -> host.model(work.name(), genome)));
        }
        time.stage("learn");
        findGenes(genome, mixed, works, collector);
        domain.ofGenes(survey, works);
        warnOfUnusedMasks(view);
        UnusedModels.warn(models, log);
        time.stage("find");
        RunRecords records = new RunRecords(host, settled, choice, truth, log, commandLine);
        Outputs outputs = new Outputs(folder, name, reports, calibrations, collector, truth);
        return finish(works, records, input, genome, mixed, time, outputs);
    }

    /** Where everything goes, and what is told of it. */
    private record Outputs(
            OutputFolder folder,
            String name,
            ReportWriting reports,
            Map<String, CalibrationCurve> calibrations,
            Optional<AnnotationCollector> collector,
            Optional<Truth> truth) {

        /** Holds what was found against the truth, by finder; nothing without one. */
        Map<String, TruthComparison> comparisons() {
            Map<String, TruthComparison> comparisons = new LinkedHashMap<>();
            truth.ifPresent(told -> collector.ifPresent(collected -> collected
                    .finders()
                    .forEach(finder -> comparisons.put(finder, told.compare(collected.genes(finder))))));
            return comparisons;
        }

        /** Returns what is told of the probabilities of some finders, those that have not failed. */
        Map<String, CalibrationCurve> calibrations(List<String> finders) {
            Map<String, CalibrationCurve> told = new LinkedHashMap<>(calibrations);
            told.keySet().retainAll(finders);
            return told;
        }
    }

    private static TruthFile.Contigs contigs(Genome genome) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        Set<String> circular = new HashSet<>();
        try (Stream<Sequence> contigs = genome.contigs()) {
            contigs.forEach(contig -> {
                lengths.put(contig.id(), contig.length());
                if (contig.circular()) {
                    circular.add(contig.id());
                }
            });
        }
        return new TruthFile.Contigs(lengths, circular);
    }

    private ReportWriting reports() {
        return ReportWriting.of(host, options.reports(), options.keepGoing(), log::warning);
    }

    private static InputSurvey survey(Genome genome) {
        try (Stream<Sequence> contigs = genome.contigs()) {
            return InputSurvey.of(contigs);
        }
    }

    private Optional<FinderChoice.Choice> choice(Genome genome, InputSurvey survey, boolean mixed) {
        if (!options.plugins().isEmpty()) {
            return Optional.empty();
        }
        FinderChoice finders = new FinderChoice(host, options);
        FinderChoice.Choice choice = finders.choose(genome, survey, mixed);
        if (finders.installed()) {
            choice.why()
                    .ifPresent(why -> log.notice("genes are found by '" + choice.plugin() + "' alone: " + why + "."));
        }
        return Optional.of(choice);
    }

    private List<PluginWork> works(
            AnnotateOptions settled,
            ContigCallers callers,
            OutputFolder folder,
            String name,
            Optional<AnnotationCollector> collector) {
        WriterSettings settings = new WriterSettings(
                options.code(), "Cistron_" + Release.current().version());
        String prefix = options.prefix().orElseGet(() -> LocusTags.prefixOf(name));
        List<PluginWork> works = new ArrayList<>();
        for (String plugin : settled.plugins()) {
            String base = settled.plugins().size() == 1 ? name : name + "." + plugin;
            ContigCaller caller = callers.of(plugin);
            GeneOutputs outputs =
                    new GeneOutputs(folder, base, options.formats(), settings, new LocusTags(prefix), host.compute());
            if (options.candidates().isPresent()) {
                outputs.addCandidates();
            }
            works.add(new PluginWork(plugin, caller, outputs, options.keepGoing(), collector));
        }
        return works;
    }

    private void findGenes(
            Genome genome, boolean mixed, List<PluginWork> works, Optional<AnnotationCollector> collector) {
        log.activity("finding genes");
        try (Stream<Sequence> contigs = genome.contigs()) {
            new ContigPipeline(host.compute())
                    .run(contigs, contig -> find(genome, mixed, works, contig), (contig, outcomes) -> {
                        collector.ifPresent(to -> to.contig(contig));
                        for (int i = 0; i < works.size(); i++) {
                            works.get(i).take(contig, outcomes.get(i));
                        }
                        log.contigDone(contig.length());
                    });
        }
    }

    private List<PluginWork.Outcome> find(Genome whole, boolean mixed, List<PluginWork> works, Sequence contig) {
        Genome genome = mixed ? new ContigGenome(contig, options.code(), options.openEnds()) : whole;
        host.begin(contig);
        try {
            return works.stream().map(work -> work.find(genome, contig)).toList();
        } finally {
            host.end(contig);
            if (mixed) {
                host.end(genome);
            }
        }
    }

    private void warnOfUnusedMasks(ContigView view) {
        List<String> unseen = view.unseen();
        if (!unseen.isEmpty()) {
            log.warning(
                    unseen.size() == 1
                            ? "the mask names the contig " + unseen.get(0)
                                    + ", which the input does not have. Nothing is masked by that."
                            : "the mask names " + unseen.size() + " contigs that the input does not have, such as "
                                    + unseen.get(0) + ". Nothing is masked by those.");
        }
    }

    /** Read before the work begins: a damaged table is told of at once. */
    private Map<String, CalibrationCurve> calibrations(List<String> finders) {
        ModelReliability reliability = new ModelReliability(models);
        Map<String, CalibrationCurve> curves = new LinkedHashMap<>();
        finders.forEach(finder -> reliability.of(finder).ifPresent(curve -> curves.put(finder, curve)));
        return curves;
    }

    private AnnotateResult finish(
            List<PluginWork> works,
            RunRecords records,
            SequenceInput input,
            Genome genome,
            boolean mixed,
            Stopwatch time,
            Outputs outputs) {
        OutputFolder folder = outputs.folder();
        List<PluginException> failures =
                works.stream().flatMap(work -> work.failure().stream()).toList();
        if (failures.size() == works.size()) {
            throw failures.get(0);
        }
        Map<String, Long> genes = new LinkedHashMap<>();
        works.stream().filter(work -> work.failure().isEmpty()).forEach(work -> {
            work.outputs().close();
            work.outputs().noIndex().forEach(log::warning);
            genes.put(work.name(), work.outputs().genes());
        });
        failures.forEach(failure -> log.warning(failure.getMessage() + " Its outputs are missing."));
        works.stream()
                .filter(work -> work.failure().isEmpty())
                .limit(1)
                .flatMap(work -> PartialGenes.warning(
                        mixed, work.outputs().genes(), work.outputs().partial())
                        .stream())
                .forEach(log::warning);
        time.stage("write");
        Map<String, TruthComparison> comparisons = outputs.comparisons();
        if (outputs.reports().wanted()) {
            RunRecord soFar = records.of(input, genome, mixed, genes, comparisons, folder.files(), time);
            RunFacts facts = RecordedRun.facts(outputs.name(), soFar);
            AnnotationCollector collected = outputs.collector().orElseThrow();
            outputs.reports()
                    .annotation(
                            new CollectedAnnotation(
                                    facts, genome, collected, comparisons, outputs.calibrations(collected.finders())),
                            folder);
            time.stage("report");
        }
        try {
            RunRecordWriter.write(
                    records.of(input, genome, mixed, genes, comparisons, folder.files(), time),
                    folder.file("run.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.commit();
        return new AnnotateResult(input.check(), genes, comparisons, failures, time.seconds());
    }
}
