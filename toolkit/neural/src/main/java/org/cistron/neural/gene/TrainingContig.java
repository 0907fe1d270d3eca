package org.cistron.neural.gene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Evidence;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.genes.calling.KnownGene;

/**
 * A contig to learn from.
 *
 * @param genome its genome's name
 * @param code its genetic code
 * @param sequence the contig
 * @param seen the hidden Markov model's evidence; empty for universal networks
 * @param genes its annotation, by left end
 */
record TrainingContig(
        String genome, GeneticCode code, Sequence sequence, Optional<Evidence> seen, List<KnownGene> genes) {
    /** A "gene" longer than this is one that runs over the origin. */
    private static final int LONGEST = 100_000;

    static TrainingContig of(AnnotatedGenome annotated, Sequence sequence, Optional<Evidence> seen) {
        Set<String> verified = new HashSet<>();
        annotated.verifiedStarts().stream()
                .filter(cds -> cds.contig().equals(sequence.id()))
                .forEach(cds -> verified.add(place(cds)));
        List<KnownGene> genes = new ArrayList<>();
        for (AnnotatedCds cds : annotated.annotation().codingSequences()) {
            if (cds.contig().equals(sequence.id()) && cds.end() - cds.start() <= LONGEST) {
                genes.add(gene(cds, verified));
            }
        }
        genes.sort(Comparator.comparingInt(KnownGene::left).thenComparingInt(KnownGene::right));
        return new TrainingContig(
                annotated.genome().name(), annotated.genome().geneticCode(), sequence, seen, List.copyOf(genes));
    }

    private static KnownGene gene(AnnotatedCds cds, Set<String> verified) {
        boolean clean =
                cds.complete() && !cds.pseudo() && cds.parts().size() == 1 && (cds.end() - cds.start()) % 3 == 0;
        KnownGene.Kind kind = !clean
                ? KnownGene.Kind.UNSURE
                : verified.contains(place(cds)) ? KnownGene.Kind.VERIFIED_START : KnownGene.Kind.ANNOTATED;
        return new KnownGene(cds.start(), cds.end(), cds.strand() == Strand.FORWARD, kind);
    }

    private static String place(AnnotatedCds cds) {
        return cds.start() + "-" + cds.end() + cds.strand();
    }
}
