package org.cistron.runner.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.UsageException;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ComparisonReport;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.VariantReport;
import org.cistron.io.output.OutputFile;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.output.RunRecord;
import org.cistron.io.output.RunRecordWriter;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.Offer;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.Release;
import org.cistron.runner.report.RecordedRun;
import org.cistron.runner.report.ReportWriting;
import org.cistron.runner.run.Checksums;
import org.cistron.runner.run.Executions;
import org.cistron.runner.run.RunLog;
import org.cistron.runner.run.Stopwatch;

/** Compares finished runs: reads what they reported, and lets report writers tell of all. */
public final class CompareRun {
    private static final String NAME = "comparison";

    private final PluginHost host;
    private final CompareOptions options;
    private final RunLog log;
    private final List<String> commandLine;

    /**
     * What the user asked for.
     *
     * @param runs output folders of the runs, at least one
     * @param names what they are called; empty for their samples' names
     * @param reports the reports to write, by name; empty for all that are installed
     */
    public record CompareOptions(List<Path> runs, List<String> names, Optional<List<String>> reports) {

        /** Takes immutable copies. */
        public CompareOptions {
            runs = List.copyOf(runs);
            names = List.copyOf(names);
        }
    }

    /**
     * What is told.
     *
     * @param run what the comparison ran on
     * @param annotations the annotations
     * @param variants the classifications
     */
    private record Compared(
            RunFacts run, List<Named<AnnotationReport>> annotations, List<Named<VariantReport>> variants)
            implements ComparisonReport {}

    /**
     * Prepares a comparison.
     *
     * @param commandLine the words of the command line, for {@code run.json}
     */
    public CompareRun(PluginHost host, CompareOptions options, RunLog log, List<String> commandLine) {
        this.host = host;
        this.options = options;
        this.log = log;
        this.commandLine = List.copyOf(commandLine);
    }

    /**
     * Runs, and moves the outputs into place.
     *
     * @return the names of the reports
     * @throws UsageException if none of the report writers has anything to say of comparisons
     */
    public List<String> run(OutputFolder folder) {
        Stopwatch time = new Stopwatch();
        ReportWriting writing = ReportWriting.of(host, options.reports(), false, log::warning);
        List<ReportedRun> runs = new ArrayList<>();
        for (Path run : options.runs()) {
            log.activity("reading " + run);
            runs.add(ReportReader.read(run));
        }
        List<String> names = RunNames.of(
                options.names(), runs.stream().map(run -> run.run().sample()).toList(), options.runs());
        warnOfVersions(runs);
        time.stage("read");
        RunRecord record = record(folder, runs, names, writing, time);
        RunFacts facts = ofRuns(RecordedRun.facts(NAME, record), names);
        writing.comparison(compared(facts, runs, names), folder);
        List<String> written = folder.files().stream().map(OutputFile::name).toList();
        if (written.isEmpty()) {
            throw new UsageException("found --report " + String.join(",", writing.writers())
                    + ", expected a report that tells of comparisons. Name html, or leave --report out.");
        }
        time.stage("report");
        try {
            RunRecordWriter.write(
                    record.finished(folder.files(), log.warnings(), Executions.of(commandLine, host.compute(), time)),
                    folder.file("run.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.commit();
        return written;
    }

    /** All inputs are called report.json: what tells them apart is whose they are. */
    private static RunFacts ofRuns(RunFacts facts, List<String> names) {
        List<RunFacts.InputFacts> inputs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            RunFacts.InputFacts input = facts.inputs().get(i);
            inputs.add(new RunFacts.InputFacts(
                    input.name() + " of " + names.get(i),
                    input.sha256(),
                    input.format(),
                    input.records(),
                    input.nucleotides()));
        }
        return new RunFacts(
                facts.sample(),
                facts.command(),
                facts.version(),
                facts.plugins(),
                facts.models(),
                inputs,
                facts.parameters(),
                facts.warnings());
    }

    private static Compared compared(RunFacts facts, List<ReportedRun> runs, List<String> names) {
        List<ComparisonReport.Named<AnnotationReport>> annotations = new ArrayList<>();
        List<ComparisonReport.Named<VariantReport>> variants = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i) instanceof ReportedRun.OfGenes genes) {
                annotations.add(new ComparisonReport.Named<>(names.get(i), genes.report()));
            } else if (runs.get(i) instanceof ReportedRun.OfVariants found) {
                variants.add(new ComparisonReport.Named<>(names.get(i), found.report()));
            }
        }
        return new Compared(facts, List.copyOf(annotations), List.copyOf(variants));
    }

    private void warnOfVersions(List<ReportedRun> runs) {
        List<String> versions =
                runs.stream().map(run -> run.run().version()).distinct().toList();
        if (versions.size() > 1) {
            log.warning("the runs are of different versions of Cistron: " + String.join(", ", versions)
                    + ". What differs between them may be the versions' doing.");
        }
    }

    private RunRecord record(
            OutputFolder folder, List<ReportedRun> runs, List<String> names, ReportWriting writing, Stopwatch time) {
        List<RunRecord.Input> inputs = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Path file = ReportReader.file(options.runs().get(i));
            inputs.add(new RunRecord.Input(file.toString(), Checksums.ofFile(file), "json", 1, 0, Map.of()));
        }
        List<RunRecord.Plugin> plugins = new ArrayList<>();
        for (String writer : writing.writers()) {
            LoadedPlugin plugin =
                    host.registry().offer(writer, Offer.Kind.REPORT_WRITER).plugin();
            plugins.add(new RunRecord.Plugin(plugin.name(), plugin.version(), Checksums.ofJar(plugin)));
        }
        return new RunRecord(
                Release.current().version(),
                "compare",
                plugins,
                List.of(),
                Map.of("names", String.join(",", names)),
                inputs,
                folder.files(),
                Map.of("runs", (long) runs.size()),
                log.warnings(),
                Executions.of(commandLine, host.compute(), time));
    }
}
