package org.cistron.runner.classify;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.output.RunRecord;
import org.cistron.io.output.RunRecordWriter;
import org.cistron.io.protein.ProteinFasta;
import org.cistron.io.sequence.InputName;
import org.cistron.io.source.ByteSource;
import org.cistron.io.tsv.ProteinVariantTable;
import org.cistron.io.variant.ProteinChangeTable;
import org.cistron.io.vcf.MalformedLines;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.Release;
import org.cistron.runner.judge.JudgingOptions;
import org.cistron.runner.judge.JudgingSetup;
import org.cistron.runner.judge.VariantJudge;
import org.cistron.runner.labelled.ProteinChangeCases;
import org.cistron.runner.report.ReportWriting;
import org.cistron.runner.report.variant.VariantCollector;
import org.cistron.runner.run.Checksums;
import org.cistron.runner.run.Executions;
import org.cistron.runner.run.OrderedPipeline;
import org.cistron.runner.run.RunLog;
import org.cistron.runner.run.Stopwatch;

/** Classifies the rows of a table of proteins' changes, batch by batch, and writes a table. */
public final class ProteinTableRun {
    /** Rows that may be in work at once. */
    private static final long LOOK_AHEAD = 1 << 15;

    private final PluginHost host;
    private final ProteinTableOptions options;
    private final RunLog log;
    private final List<String> commandLine;

    /**
     * What the user asked for, besides input and output.
     *
     * @param proteins the proteins that the table names, in FASTA
     * @param malformed what becomes of rows that are not as they should be, or do not fit the proteins
     * @param judging who judges, and what is asked
     * @param settings the plugins' settings as given, for {@code run.json}
     * @param reports the reports to write, by name; empty for all that are installed
     * @param name what reports call the input; empty for its file's name
     */
    public record ProteinTableOptions(
            Path proteins,
            MalformedLines malformed,
            JudgingOptions judging,
            List<String> settings,
            Optional<List<String>> reports,
            Optional<String> name) {

        /** Takes an immutable copy. */
        public ProteinTableOptions {
            settings = List.copyOf(settings);
        }
    }

    /**
     * Prepares a run.
     *
     * @param host the plugins
     * @param options what the user asked for
     * @param log the log that the host's plugins speak to as well
     * @param commandLine the words of the command line, for {@code run.json}
     */
    public ProteinTableRun(PluginHost host, ProteinTableOptions options, RunLog log, List<String> commandLine) {
        this.host = host;
        this.options = options;
        this.log = log;
        this.commandLine = List.copyOf(commandLine);
    }

    private record Results(ProteinTableCounts counts, Optional<VariantCollector> collector) {
        void add(ProteinBatch batch, ClassifiedProteins classified) {
            counts.add(batch, classified);
            collector.ifPresent(collected -> classified.findings().ifPresent(collected::add));
        }
    }

    private static Sequence noContig(String id) {
        throw new IllegalStateException("a table of proteins' changes has no contig " + id);
    }

    /** Runs, and moves the outputs into place. */
    public ClassifyResult run(ByteSource input, OutputFolder folder) {
        Stopwatch time = new Stopwatch();
        JudgingSetup judging = new JudgingSetup(host, options.judging());
        Optional<VariantJudge> judge = judging.ofProteins();
        ClassifyReport report = new ClassifyReport(
                host,
                ReportWriting.of(host, options.reports(), false, log::warning),
                options.name().orElseGet(() -> InputName.ofVariants(input)),
                judging.calibrations());
        log.activity("reading " + options.proteins());
        Map<String, String> proteins = ProteinFasta.byId(options.proteins());
        time.stage("read");
        ProteinTableCounts counts = new ProteinTableCounts();
        ProteinBatchClassifier classifier =
                new ProteinBatchClassifier(judge, report.collector().isPresent());
        classify(input, folder, classifier, proteins, new Results(counts, report.collector()));
        time.stage("classify");
        RunRecord record = record(input, folder, judging, counts, time);
        report.write(folder, record, new TreeMap<>(), judge, ProteinTableRun::noContig, log);
        time.stage("report");
        write(
                folder.file("run.json"),
                record.finished(folder.files(), log.warnings(), Executions.of(commandLine, host.compute(), time)));
        folder.commit();
        return new ClassifyResult(counts.rows(), counts.byName(), judging.classifier(), time.seconds());
    }

    private void classify(
            ByteSource input,
            OutputFolder folder,
            ProteinBatchClassifier classifier,
            Map<String, String> proteins,
            Results results) {
        log.activity("classifying " + input.displayName());
        try (OutputStream table = folder.file("variants.tsv");
                ProteinChangeTable rows = ProteinChangeTable.open(input)) {
            table.write(ProteinVariantTable.header().getBytes(StandardCharsets.UTF_8));
            ProteinBatchReader reader = new ProteinBatchReader(
                    rows,
                    new ProteinChangeCases(options.proteins().toString(), proteins),
                    options.malformed() == MalformedLines.SKIP);
            new OrderedPipeline<ProteinBatch>(
                            host.compute(), batch -> batch.rows().size(), LOOK_AHEAD)
                    .run(reader, classifier::classify, (batch, classified) -> {
                        write(table, classified.table());
                        results.add(batch, classified);
                    });
            results.counts().skipped(reader.skipped());
            reader.firstSkipped()
                    .ifPresent(problem -> log.warning(problem + " " + reader.skipped() + " such lines were left out."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunRecord record(
            ByteSource input, OutputFolder folder, JudgingSetup judging, ProteinTableCounts counts, Stopwatch time) {
        Map<String, Object> parameters = judging.parameters();
        parameters.put("malformed", options.malformed().name().toLowerCase(Locale.ROOT));
        if (!options.settings().isEmpty()) {
            parameters.put("set", String.join(" ", options.settings()));
        }
        return new RunRecord(
                Release.current().version(),
                "classify",
                judging.plugins(),
                judging.models(),
                parameters,
                inputs(input, judging, counts),
                folder.files(),
                counts.byName(),
                log.warnings(),
                Executions.of(commandLine, host.compute(), time));
    }

    private List<RunRecord.Input> inputs(ByteSource input, JudgingSetup judging, ProteinTableCounts counts) {
        String proteins = options.proteins().toString();
        return Stream.concat(
                        Stream.of(
                                new RunRecord.Input(
                                        input.displayName(),
                                        Checksums.ofSource(input),
                                        "tsv",
                                        counts.rows(),
                                        0,
                                        Map.of()),
                                new RunRecord.Input(
                                        proteins, Checksums.ofFile(options.proteins()), "fasta", 0, 0, Map.of())),
                        judging.inputs().stream())
                .toList();
    }

    private static void write(OutputStream to, byte[] bytes) {
        try {
            to.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream to, RunRecord record) {
        try {
            RunRecordWriter.write(record, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
