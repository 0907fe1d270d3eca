package org.cistron.runner.classify;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.cistron.api.report.AnswerCalibration;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.output.RunRecord;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.judge.VariantJudge;
import org.cistron.runner.report.RecordedRun;
import org.cistron.runner.report.ReportWriting;
import org.cistron.runner.report.variant.CollectedVariants;
import org.cistron.runner.report.variant.VariantCollector;
import org.cistron.runner.run.RunLog;

/** The reports of a classification. */
final class ClassifyReport {
    private final PluginHost host;
    private final ReportWriting writing;
    private final String sample;
    private final List<AnswerCalibration> calibrations;
    private final Optional<VariantCollector> collector;

    /**
     * Prepares; nothing is gathered where no report is wanted.
     *
     * @param sample what reports call the input
     * @param calibrations how far the classifier's answers may be believed
     */
    ClassifyReport(PluginHost host, ReportWriting writing, String sample, List<AnswerCalibration> calibrations) {
        this.host = host;
        this.writing = writing;
        this.sample = sample;
        this.calibrations = List.copyOf(calibrations);
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
            OutputFolder folder,
            RunRecord record,
            SortedMap<String, Long> alleles,
            Optional<VariantJudge> judge,
            Function<String, Sequence> sequences,
            RunLog log) {
        collector.ifPresent(collected -> {
            log.activity("writing reports");
            writing.variants(
                    CollectedVariants.of(
                            RecordedRun.facts(sample, record),
                            record.inputs().get(0).records(),
                            alleles,
                            collected,
                            judge,
                            calibrations,
                            host.compute(),
                            sequences),
                    folder);
        });
    }
}
