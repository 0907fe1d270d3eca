package org.cistron.neural.gene;

import java.util.Optional;
import org.cistron.api.feature.Evidence;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.calling.KnownGenes;

/**
 * A contig to learn from.
 *
 * @param genome its genome's name
 * @param code its genetic code
 * @param sequence the contig
 * @param seen the hidden Markov model's evidence; empty for universal networks
 * @param genes its annotation
 */
record TrainingContig(String genome, GeneticCode code, Sequence sequence, Optional<Evidence> seen, KnownGenes genes) {

    static TrainingContig of(AnnotatedGenome annotated, Sequence sequence, Optional<Evidence> seen) {
        return new TrainingContig(
                annotated.genome().name(),
                annotated.genome().geneticCode(),
                sequence,
                seen,
                KnownGenes.of(annotated, sequence.id()));
    }
}
