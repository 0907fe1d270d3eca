package org.cistron.api.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;

/** What is told of an annotation run. It may be asked by several threads at once. */
public interface AnnotationReport {

    /** Returns what ran on what. */
    RunFacts run();

    /** Returns the genetic code that genes were read by. */
    GeneticCode code();

    /** Returns the contigs, in input order. */
    List<ReportedContig> contigs();

    /** Returns the contigs' sequences in the same order, read anew where they do not fit into memory; to be closed. */
    Stream<Sequence> sequences();

    /** Returns the names of what found genes, in the user's order; one that failed is not among them. */
    List<String> finders();

    /** Returns the genes that one of them found, contig by contig in input order, by start within a contig. */
    List<ReportedGene> genes(String finder);

    /** Returns the evidence along the contigs, contig by contig in input order; of long inputs only the first contigs'. */
    List<EvidenceTrack> evidence();

    /**
     * Returns how the genes that a finder found compare with an annotation that the user trusts; nothing where none was given.
     *
     * @since API 2.4
     */
    default Optional<TruthComparison> comparison(String finder) {
        return Optional.empty();
    }

    /**
     * Returns how far a finder's probabilities may be believed; nothing where its model does not say.
     *
     * @since API 2.4
     */
    default Optional<CalibrationCurve> calibration(String finder) {
        return Optional.empty();
    }
}
