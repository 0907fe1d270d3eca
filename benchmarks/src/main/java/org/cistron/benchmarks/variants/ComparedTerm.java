package org.cistron.benchmarks.variants;

import java.util.Comparator;

/**
 * A term that consequences are compared by.
 *
 * @param rank its place in the order of severity, 0 for the most severe
 * @param accession the ontology's accession
 * @param word the ontology's name
 */
public record ComparedTerm(int rank, String accession, String word) implements Comparable<ComparedTerm> {

    @Override
    public int compareTo(ComparedTerm other) {
        return Comparator.comparingInt(ComparedTerm::rank).compare(this, other);
    }
}
