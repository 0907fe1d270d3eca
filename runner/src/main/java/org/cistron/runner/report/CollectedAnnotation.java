package org.cistron.runner.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cistron.api.plugin.Genome;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;

/** An annotation as it was gathered. */
public final class CollectedAnnotation implements AnnotationReport {
    private final RunFacts run;
    private final Genome genome;
    private final AnnotationCollector collected;
    private final Map<String, TruthComparison> comparisons;
    private final Map<String, CalibrationCurve> calibrations;

    /**
     * Puts together what is told.
     *
     * @param genome the whole input
     * @param comparisons what was found held against a truth, by finder; empty where none was given
     * @param calibrations how far probabilities may be believed, of the finders whose models say so
     */
    public CollectedAnnotation(
            RunFacts run,
            Genome genome,
            AnnotationCollector collected,
            Map<String, TruthComparison> comparisons,
            Map<String, CalibrationCurve> calibrations) {
        this.run = run;
        this.genome = genome;
        this.collected = collected;
        this.comparisons = Map.copyOf(comparisons);
        this.calibrations = Map.copyOf(calibrations);
    }

    @Override
    public RunFacts run() {
        return run;
    }

    @Override
    public GeneticCode code() {
        return genome.geneticCode();
    }

    @Override
    public List<ReportedContig> contigs() {
        return collected.contigs();
    }

    @Override
    public Stream<Sequence> sequences() {
        return genome.contigs();
    }

    @Override
    public List<String> finders() {
        return collected.finders();
    }

    @Override
    public List<ReportedGene> genes(String finder) {
        return collected.genes(finder);
    }

    @Override
    public List<EvidenceTrack> evidence() {
        return collected.evidence();
    }

    @Override
    public Optional<TruthComparison> comparison(String finder) {
        return Optional.ofNullable(comparisons.get(finder));
    }

    @Override
    public Optional<CalibrationCurve> calibration(String finder) {
        return Optional.ofNullable(calibrations.get(finder));
    }
}
