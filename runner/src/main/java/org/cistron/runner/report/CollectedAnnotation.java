package org.cistron.runner.report;

import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.plugin.Genome;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.RunFacts;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;

/** An annotation as it was gathered. */
public final class CollectedAnnotation implements AnnotationReport {
    private final RunFacts run;
    private final Genome genome;
    private final AnnotationCollector collected;

    /**
     * Puts together what is told.
     *
     * @param genome the whole input
     */
    public CollectedAnnotation(RunFacts run, Genome genome, AnnotationCollector collected) {
        this.run = run;
        this.genome = genome;
        this.collected = collected;
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
}
