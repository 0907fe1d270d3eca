package org.cistron.runner.domain;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What genomes a model was trained on, in figures that any input has.
 *
 * @param content G+C content of the genomes
 * @param coding share of a genome's nucleotides that lie in genes
 * @param geneticCodes numbers of the genetic codes
 */
public record TrainingDomain(PercentRange content, PercentRange coding, SortedSet<Integer> geneticCodes) {

    /** Takes an immutable copy. */
    public TrainingDomain {
        geneticCodes = Collections.unmodifiableSortedSet(new TreeSet<>(geneticCodes));
    }
}
