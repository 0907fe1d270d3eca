package org.cistron.runner.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.output.RunRecord;
import org.cistron.io.output.RunRecordWriter;
import org.cistron.io.reference.IndexedReference;
import org.cistron.io.sequence.InputName;
import org.cistron.io.source.ByteSource;
import org.cistron.io.transcript.TranscriptAnnotation;
import org.cistron.io.transcript.TranscriptFiles;
import org.cistron.io.transcript.TranscriptNotice;
import org.cistron.io.vcf.ContigAliases;
import org.cistron.io.vcf.FaultCount;
import org.cistron.io.vcf.Provenance;
import org.cistron.io.vcf.ReferenceCheck;
import org.cistron.io.vcf.VcfLines;
import org.cistron.io.vcf.VcfReader;
import org.cistron.io.vcf.field.ConsequenceField;
import org.cistron.runner.host.HostedConsequences;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.Release;
import org.cistron.runner.judge.JudgingSetup;
import org.cistron.runner.judge.VariantJudge;
import org.cistron.runner.labelled.GradedCatalogue;
import org.cistron.runner.report.ReportWriting;
import org.cistron.runner.report.variant.VariantCollector;
import org.cistron.runner.run.Executions;
import org.cistron.runner.run.OrderedPipeline;
import org.cistron.runner.run.RunLog;
import org.cistron.runner.run.Stopwatch;

/** Classifies the variants of one VCF: reads reference and annotation, tells consequences batch by batch, writes them. */
public final class ClassifyRun {
    /** Records that may be in work at once, for each thread: a few batches. */
    private static final long LOOK_AHEAD = 1 << 12;

    private final PluginHost host;
    private final ClassifyOptions options;
    private final RunLog log;
    private final List<String> commandLine;

    /**
     * Prepares a run.
     *
     * @param host the plugins
     * @param options what the user asked for
     * @param log the log that the host's plugins speak to as well
     * @param commandLine the words of the command line, for {@code run.json}
     */
    public ClassifyRun(PluginHost host, ClassifyOptions options, RunLog log, List<String> commandLine) {
        this.host = host;
        this.options = options;
        this.log = log;
        this.commandLine = List.copyOf(commandLine);
    }

    /** Runs, and moves the outputs into place. */
    public ClassifyResult run(ByteSource input, OutputFolder folder) {
        Stopwatch time = new Stopwatch();
        HostedConsequences consequences = host.consequences(options.consequences());
        JudgingSetup asked = new JudgingSetup(host, options.judging());
        ClassifyReport report = new ClassifyReport(
                host,
                ReportWriting.of(host, options.reports(), false, log::warning),
                sample(input),
                asked.calibrations());
        TranscriptAnnotation annotation = annotation();
        ClassifyCounts counts = new ClassifyCounts(annotation);
        try (IndexedReference reference = IndexedReference.open(options.reference())) {
            ContigAliases aliases = options.aliases()
                    .map(file -> ContigAliases.read(file, reference.contigs().keySet()))
                    .orElseGet(ContigAliases::none);
            ContigLibrary contigs = new ContigLibrary(reference, annotation, aliases, consequences);
            warnOfAbsent(contigs.check(options.annotation().toString()));
            JudgingSetup judging = asked.fitting(reference.contigs().values());
            Optional<VariantJudge> judge = judging.ofGenome(
                    reference.contigs().values(), file -> catalogue(file, reference, annotation, aliases), log);
            time.stage("read");
            ReferenceCheck check = new ReferenceCheck(reference, aliases, input.displayName(), options.malformed());
            classify(
                    input, folder, check, contigs, new Judges(judging, judge), new Results(counts, report.collector()));
            time.stage("classify");
            contigs.audit().forEach(result -> {
                log.warning(options.annotation() + ": " + result.sentence());
                counts.add("annotation." + result.kind().name().toLowerCase(Locale.ROOT), result.count());
            });
            RunRecord record = new ClassifyRecords(host, options, judging, log, commandLine)
                    .of(input, counts, folder.files(), time);
            report.write(folder, record, counts.alleles(), judge, contigs::sequence, log);
            time.stage("report");
            return finish(
                    folder,
                    record.finished(folder.files(), log.warnings(), Executions.of(commandLine, host.compute(), time)),
                    judging,
                    counts,
                    time);
        }
    }

    private GradedCatalogue catalogue(
            Path file, IndexedReference reference, TranscriptAnnotation annotation, ContigAliases aliases) {
        GradedCatalogue catalogue = GradedCatalogue.read(file, reference, annotation, aliases);
        catalogue.warnings().forEach(log::warning);
        return catalogue;
    }

    private String sample(ByteSource input) {
        return options.name().orElseGet(() -> InputName.ofVariants(input));
    }

    private record Judges(JudgingSetup setup, Optional<VariantJudge> judge) {}

    private record Results(ClassifyCounts counts, Optional<VariantCollector> collector) {
        void add(RecordBatch batch, ClassifiedBatch classified) {
            counts.add(batch, classified);
            collector.ifPresent(collected -> {
                batch.contig().ifPresent(contig -> collected.contig(contig.sequence()));
                classified.findings().ifPresent(collected::add);
            });
        }
    }

    private TranscriptAnnotation annotation() {
        log.activity("reading " + options.annotation());
        TranscriptAnnotation annotation = TranscriptFiles.read(options.annotation(), options.code());
        annotation.notices().stream()
                .filter(notice -> notice.kind().worthAWarning())
                .map(TranscriptNotice::sentence)
                .forEach(sentence -> log.warning(options.annotation() + ": " + sentence));
        return annotation;
    }

    private void classify(
            ByteSource input,
            OutputFolder folder,
            ReferenceCheck check,
            ContigLibrary contigs,
            Judges judges,
            Results results) {
        log.activity("classifying " + input.displayName());
        List<ConsequenceField> fields = options.field().fields(judges.judge().isPresent());
        try (VcfReader reader = VcfReader.open(input, options.malformed())) {
            check.checkContigs(reader.header());
            VcfLines lines = new VcfLines(
                    reader.header(),
                    fields.stream().map(ConsequenceField::definition).toList(),
                    provenance(judges.setup()));
            VariantOutputs outputs = new VariantOutputs(folder, lines);
            BatchClassifier classifier = new BatchClassifier(
                    fields, lines, judges.judge(), results.collector().isPresent());
            new OrderedPipeline<RecordBatch>(
                            host.compute(),
                            batch -> batch.records().size(),
                            LOOK_AHEAD * host.compute().threads())
                    .run(new BatchReader(reader, check, contigs::contig), classifier::classify, (batch, classified) -> {
                        outputs.write(classified);
                        results.add(batch, classified);
                    });
            check.finish();
            outputs.close();
            outputs.noIndex().ifPresent(log::warning);
            results.counts().addFaults(reader.faults());
            results.counts().addFaults(check.faults());
            warn(input, reader.faults(), check);
        }
    }

    private static ClassifyResult finish(
            OutputFolder folder, RunRecord record, JudgingSetup judging, ClassifyCounts counts, Stopwatch time) {
        try {
            RunRecordWriter.write(record, folder.file("run.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.commit();
        return new ClassifyResult(counts.records(), counts.byName(), judging.classifier(), time.seconds());
    }

    private Provenance provenance(JudgingSetup judging) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", Release.current().version());
        facts.put("consequences", options.consequences());
        facts.put("reference", options.reference().getFileName().toString());
        facts.put("annotation", options.annotation().getFileName().toString());
        judging.models().forEach(model -> facts.put("model_" + model.name(), model.sha256()));
        judging.classifier().ifPresent(name -> facts.put("classifier", name));
        return new Provenance("classify", facts);
    }

    private void warnOfAbsent(Set<String> contigs) {
        if (!contigs.isEmpty()) {
            log.warning("the annotation names " + contigs.size() + " contigs that the reference lacks, such as "
                    + contigs.iterator().next() + ". Their genes are passed over; --contig-alias FILE tells which is"
                    + " which.");
        }
    }

    private void warn(ByteSource input, List<FaultCount> faults, ReferenceCheck check) {
        for (List<FaultCount> counted : List.of(faults, check.faults())) {
            counted.forEach(fault -> log.warning(input.displayName() + ":" + fault.firstLine() + ": "
                    + fault.firstProblem() + ". " + fault.lines() + " such lines ("
                    + fault.kind().label() + ") were " + (fault.kind().keepsLine() ? "kept." : "left out.")));
        }
        check.absentContigs()
                .forEach((contig, records) -> log.warning(input.displayName() + ": " + records
                        + " records lie on contig " + contig + ", which the reference lacks. They were passed through;"
                        + " --contig-alias FILE tells which contig is which."));
    }
}
