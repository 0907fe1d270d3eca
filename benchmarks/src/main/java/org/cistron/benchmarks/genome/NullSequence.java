package org.cistron.benchmarks.genome;

import java.nio.file.Path;
import org.cistron.api.feature.Annotation;

/**
 * A contig that has no genes from some position on.
 *
 * @param fasta the contig
 * @param order the order of the Markov chain that it is drawn from
 * @param nullStart where it begins to have none, 0-based
 * @param nullLength how long that part is
 */
public record NullSequence(Path fasta, int order, int nullStart, int nullLength) {

    /** Counts the calls that lie in the part without genes with more than half their length. */
    public long calls(Annotation calls) {
        return calls.codingSequences().stream()
                .filter(call -> call.start() + call.end() > 2L * nullStart)
                .count();
    }
}
