package org.cistron.api.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.Sequence;

/**
 * Evidence for genes, in two steps: learn from the genome once, then speak of any window of any contig.
 *
 * <p>Both steps are pure functions of sequence, configuration and model: the same input gives the same numbers, whatever
 * the threads. {@link #evidence} is called by many threads at once.
 */
public interface CodingEvidence {

    /** Learns what there is to learn from a genome; a universal plugin returns its model as it is. */
    GenomeModel fit(Genome genome);

    /** Reads back what {@link GenomeModel#write} wrote of a genome. */
    GenomeModel read(Genome genome, InputStream from) throws IOException;

    /**
     * Returns evidence for a window. What it says of a position must not depend on where the window begins or ends: look
     * beyond the window, into {@code contig}, where context is needed.
     *
     * @param model what {@link #fit} or {@link #read} gave
     * <p>A circular contig comes laid out: linear, with its first nucleotides once more behind its last, so that a gene over the
     * origin is one stretch. {@link #fit} sees it as it is.
     *
     * @param contig the whole contig
     * @param window the positions wanted, within the contig
     */
    Evidence evidence(GenomeModel model, Sequence contig, Window window);

    /**
     * Returns what a person may want to know of one called gene, by attribute name (lower case, GFF3 style): the motif
     * before its start, for example. Values are texts, never null.
     *
     * @param contig as {@link #evidence} saw it
     * @param region the gene, in its positions
     */
    default Map<String, String> explain(GenomeModel model, Sequence contig, CodingRegion region) {
        return Map.of();
    }
}
