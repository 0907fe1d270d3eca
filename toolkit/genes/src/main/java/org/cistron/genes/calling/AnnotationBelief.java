package org.cistron.genes.calling;

import java.util.List;
import org.cistron.genes.orf.OrfIndex;

/** What an annotation adds to the score of each candidate of a segment. */
final class AnnotationBelief {
    /** A candidate that shares this many nucleotides with a doubtful gene is left alone. */
    private static final int DOUBTFUL_OVERLAP = 30;

    private final OrfIndex orfs;
    private final List<KnownGene> known;
    private final AnnotationTrust trust;
    private final double[] logOdds;
    private double largest;

    AnnotationBelief(OrfIndex orfs, List<KnownGene> known, AnnotationTrust trust) {
        this.orfs = orfs;
        this.known = known;
        this.trust = trust;
        this.logOdds = new double[orfs.size()];
        for (int orf = 0; orf < orfs.orfs(); orf++) {
            largest += Math.max(0, believe(orf));
        }
    }

    /** Returns the log-odds by candidate. */
    double[] logOdds() {
        return logOdds;
    }

    /** Returns the belief of the chain that the annotation likes best. */
    double largest() {
        return largest;
    }

    /** Fills in an open reading frame's candidates; returns the highest of them. */
    private double believe(int orf) {
        KnownGene gene = gene(orf);
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = orfs.firstOfOrf(orf); c < orfs.firstOfOrf(orf + 1); c++) {
            logOdds[c] = gene == null ? -trust.absence(orfs.length(c)) : of(gene, c);
            highest = Math.max(highest, logOdds[c]);
        }
        return highest;
    }

    private double of(KnownGene gene, int candidate) {
        return switch (gene.kind()) {
            case UNSURE -> 0;
            case ANNOTATED -> trust.gene() + (startsAt(gene, candidate) ? trust.start() : 0);
            case VERIFIED_START -> trust.gene() + (startsAt(gene, candidate) ? trust.verifiedStart() : 0);
        };
    }

    private boolean startsAt(KnownGene gene, int candidate) {
        int start = gene.forward() ? orfs.left(candidate) : orfs.right(candidate);
        if (!orfs.partialStart(candidate)) {
            return gene.start() == start;
        }
        return gene.forward() ? gene.start() < start : gene.start() > start;
    }

    /** Returns the annotated gene that an open reading frame is, or null. */
    private KnownGene gene(int orf) {
        int longest = orfs.firstOfOrf(orf);
        KnownGene doubtful = null;
        for (KnownGene gene : known) {
            if (gene.forward() != orfs.forward(orf)) {
                continue;
            }
            if (gene.kind() != KnownGene.Kind.UNSURE) {
                if (endsAlike(gene, orf, longest)) {
                    return gene;
                }
            } else if (overlap(gene, longest) > DOUBTFUL_OVERLAP) {
                doubtful = gene;
            }
        }
        return doubtful;
    }

    private int overlap(KnownGene gene, int candidate) {
        return Math.min(gene.right(), orfs.right(candidate)) - Math.max(gene.left(), orfs.left(candidate));
    }

    /** An open reading frame that is cut off at its stop is the gene that runs over the cut in the same frame. */
    private boolean endsAlike(KnownGene gene, int orf, int longest) {
        int end = gene.forward() ? orfs.right(longest) : orfs.left(longest);
        if (!orfs.partialStop(orf)) {
            return gene.stop() == end;
        }
        boolean runsOver = gene.forward()
                ? gene.right() > end && gene.left() < end - 3
                : gene.left() < end && gene.right() > end + 3;
        return runsOver && (gene.stop() - end) % 3 == 0;
    }
}
