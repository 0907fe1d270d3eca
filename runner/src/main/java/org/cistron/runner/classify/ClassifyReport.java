package org.cistron.runner.classify;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.output.RunRecord;
import org.cistron.io.sequence.InputName;
import org.cistron.io.source.ByteSource;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.judge.VariantJudge;
import org.cistron.runner.report.RecordedRun;
import org.cistron.runner.report.ReportWriting;
import org.cistron.runner.report.variant.CollectedVariants;
import org.cistron.runner.report.variant.VariantCollector;

/** The reports of a classification. */
final class ClassifyReport {
    private final PluginHost host;
    private final ReportWriting writing;
    private final Optional<VariantCollector> collector;

    /** Prepares; nothing is gathered where no report is wanted. */
    ClassifyReport(PluginHost host, ReportWriting writing) {
        this.host = host;
        this.writing = writing;
        this.collector = writing.wanted() ? Optional.of(new VariantCollector()) : Optional.empty();
    }

    Optional<VariantCollector> collector() {
        return collector;
    }

    /**
     * Writes all reports.
     *
     * @param record what {@code run.json} says so far
     * @param alleles alleles by what became of them
     * @param sequences gives a contig of the reference by its id
     */
    void write(
            ByteSource input,
            OutputFolder folder,
            RunRecord record,
            SortedMap<String, Long> alleles,
            Optional<VariantJudge> judge,
            Function<String, Sequence> sequences) {
        collector.ifPresent(collected -> writing.variants(
                CollectedVariants.of(
                        RecordedRun.facts(InputName.ofVariants(Path.of(input.displayName())), record),
                        record.inputs().get(0).records(),
                        alleles,
                        collected,
                        judge,
                        host.compute(),
                        sequences),
                folder));
    }
}
