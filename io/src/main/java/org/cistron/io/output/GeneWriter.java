package org.cistron.io.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cistron.api.sequence.Sequence;

/**
 * Writes genes in one format. The bytes depend on contigs, genes and settings alone: no dates, no locale.
 *
 * <p>A writer holds one buffer and nothing of the contigs it has written. It closes its stream; it is for one thread.
 */
public interface GeneWriter extends Closeable {

    /**
     * Writes one contig. Called once for each contig, in input order, also for those without genes.
     *
     * @param contig the contig
     * @param genes its genes in the order they are to be written
     * @throws IOException if the stream fails
     */
    void write(Sequence contig, List<NamedGene> genes) throws IOException;

    /**
     * Returns why the index that the format should have is missing, as words that go on after "because"; nothing where it is there,
     * and for formats without one. Final once the writer is closed.
     */
    default Optional<String> hindrance() {
        return Optional.empty();
    }
}
