package org.cistron.genes.calling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.sequence.Strand;

/**
 * The annotation of a contig, to learn from.
 *
 * @param genes by left end
 */
public record KnownGenes(List<KnownGene> genes) {
    /** A "gene" longer than this is one that runs over the origin. */
    private static final int LONGEST = 100_000;

    /** Copies the list. */
    public KnownGenes {
        genes = List.copyOf(genes);
    }

    /** Returns what an annotation says of a contig. */
    public static KnownGenes of(AnnotatedGenome annotated, String contig) {
        Set<String> verified = new HashSet<>();
        annotated.verifiedStarts().stream()
                .filter(cds -> cds.contig().equals(contig))
                .forEach(cds -> verified.add(place(cds)));
        List<KnownGene> genes = new ArrayList<>();
        for (AnnotatedCds cds : annotated.annotation().codingSequences()) {
            if (cds.contig().equals(contig) && cds.end() - cds.start() <= LONGEST) {
                genes.add(gene(cds, verified));
            }
        }
        genes.sort(Comparator.comparingInt(KnownGene::left).thenComparingInt(KnownGene::right));
        return new KnownGenes(genes);
    }

    /** Returns the genes that lie in a stretch or reach into it, in coordinates relative to its begin. */
    public List<KnownGene> within(int from, int to) {
        List<KnownGene> within = new ArrayList<>();
        for (KnownGene gene : genes) {
            if (gene.right() > from && gene.left() < to) {
                within.add(new KnownGene(gene.left() - from, gene.right() - from, gene.forward(), gene.kind()));
            }
        }
        return within;
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
