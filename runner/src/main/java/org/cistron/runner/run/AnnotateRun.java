package org.cistron.runner.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cistron.api.error.PluginException;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.composition.MixedGenomeTest;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.output.RunRecordWriter;
import org.cistron.io.output.WriterSettings;
import org.cistron.io.sequence.InputSummary;
import org.cistron.io.sequence.SequenceInput;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.Release;
import org.cistron.runner.model.ModelOverlay;

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
        log.activity("checking " + input.displayName());
        ContigView view = ContigView.of(options);
        InputGenome genome = new InputGenome(input, view, options);
        InputSummary summary = input.check();
        log.begin(summary);
        InputNotices.of(summary).forEach(log::warning);
        boolean mixed = mixed(genome);
        time.stage("check");
        List<PluginWork> works = works(folder, name);
        if (!mixed) {
            works.forEach(work -> work.attempt(() -> host.model(work.name(), genome)));
        }
        time.stage("learn");
        findGenes(genome, mixed, works);
        warnOfUnusedMasks(view);
        UnusedModels.warn(models, log);
        time.stage("find");
        return finish(works, new RunRecords(host, options, log, commandLine), input, genome, mixed, time, folder);
    }

    private List<PluginWork> works(OutputFolder folder, String name) {
        ContigCallers callers = new ContigCallers(host, options, log::warning);
        WriterSettings settings = new WriterSettings(
                options.code(), "Cistron_" + Release.current().version());
        String prefix = options.prefix().orElseGet(() -> LocusTags.prefixOf(name));
        List<PluginWork> works = new ArrayList<>();
        for (String plugin : options.plugins()) {
            String base = options.plugins().size() == 1 ? name : name + "." + plugin;
            ContigCaller caller = callers.of(plugin);
            GeneOutputs outputs =
                    new GeneOutputs(folder, base, options.formats(), settings, new LocusTags(prefix), host.compute());
            if (options.candidates().isPresent()) {
                outputs.addCandidates();
            }
            works.add(new PluginWork(plugin, caller, outputs, options.keepGoing()));
        }
        return works;
    }

    private boolean mixed(Genome genome) {
        return switch (options.mixing()) {
            case ONE_GENOME -> false;
            case METAGENOME -> true;
            case AUTOMATIC -> genome.contigCount() > 1 && looksMixed(genome);
        };
    }

    private boolean looksMixed(Genome genome) {
        try (Stream<Sequence> contigs = genome.contigs()) {
            boolean mixed = MixedGenomeTest.isMixed(contigs);
            if (mixed) {
                log.warning("the contigs' composition is that of several genomes, so each contig is treated as one."
                        + " Use --no-mixed if they belong to one genome, --mixed to say so yourself.");
            }
            return mixed;
        }
    }

    private void findGenes(Genome genome, boolean mixed, List<PluginWork> works) {
        log.activity("finding genes");
        try (Stream<Sequence> contigs = genome.contigs()) {
            new ContigPipeline(host.compute())
                    .run(contigs, contig -> find(genome, mixed, works, contig), (contig, outcomes) -> {
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
            log.warning("the mask names " + unseen.size() + " contigs that the input does not have, such as "
                    + unseen.get(0) + ". Nothing is masked by those.");
        }
    }

    private AnnotateResult finish(
            List<PluginWork> works,
            RunRecords records,
            SequenceInput input,
            Genome genome,
            boolean mixed,
            Stopwatch time,
            OutputFolder folder) {
        List<PluginException> failures =
                works.stream().flatMap(work -> work.failure().stream()).toList();
        if (failures.size() == works.size()) {
            throw failures.get(0);
        }
        Map<String, Long> genes = new LinkedHashMap<>();
        works.stream().filter(work -> work.failure().isEmpty()).forEach(work -> {
            work.outputs().close();
            genes.put(work.name(), work.outputs().genes());
        });
        failures.forEach(failure -> log.warning(failure.getMessage() + " Its outputs are missing."));
        time.stage("write");
        try {
            RunRecordWriter.write(
                    records.of(input, genome, mixed, genes, folder.files(), time), folder.file("run.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.commit();
        return new AnnotateResult(input.check(), genes, failures, time.seconds());
    }
}
