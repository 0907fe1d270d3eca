package org.cistron.genes.calibration;

import java.util.List;

/**
 * What one annotated genome teaches.
 *
 * @param name the genome's name
 * @param genes of its reading frames whose stop codon is there: whether that is annotated
 * @param starts of its annotated genes: whether the start is the annotated one
 * @param verifiedStarts of its genes with a start proven by experiment: whether the start is that one
 */
public record GenomeLessons(String name, List<Lesson> genes, List<Lesson> starts, List<Lesson> verifiedStarts) {

    /** Takes immutable copies. */
    public GenomeLessons {
        genes = List.copyOf(genes);
        starts = List.copyOf(starts);
        verifiedStarts = List.copyOf(verifiedStarts);
    }
}
