package org.cistron.genes.evaluation;

import java.util.List;
import org.cistron.api.feature.AnnotatedCds;

/**
 * Predicted genes held against an annotation, one by one; {@link GeneScorer} says what counts as what.
 *
 * @param found truth genes whose stop codon a prediction ends at, in the annotation's order
 * @param missed truth genes that no prediction ends at, in the annotation's order
 * @param extra predictions that end at no annotated stop codon, and repeated ones, in the prediction's order
 * @param uncounted the CDS of the annotation that are no truth genes, in its order: cut off, in pieces, pseudo or too short
 * @param score the figures
 */
public record GeneComparison(
        List<Match> found, List<Spanned> missed, List<AnnotatedCds> extra, List<Spanned> uncounted, GeneScore score) {

    /** Takes immutable copies. */
    public GeneComparison {
        found = List.copyOf(found);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
        uncounted = List.copyOf(uncounted);
    }

    /**
     * A truth gene and the prediction that ends at its stop codon.
     *
     * @param exact whether both start at the same place too
     */
    public record Match(Spanned truth, AnnotatedCds prediction, boolean exact) {}

    /**
     * A CDS of the annotation, and what it spans on the forward strand.
     *
     * @param cds as the file has it
     * @param start its first position, 0-based
     * @param end the position after its last; over the origin of a circular contig beyond the contig's length
     */
    public record Spanned(AnnotatedCds cds, int start, int end) {}
}
