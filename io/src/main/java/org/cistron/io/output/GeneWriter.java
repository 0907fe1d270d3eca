package org.cistron.io.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
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
}
