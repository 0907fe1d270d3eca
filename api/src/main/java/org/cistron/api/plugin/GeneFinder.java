package org.cistron.api.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Sequence;

/** A gene finder that decides for itself, without the shared decoder. */
public interface GeneFinder {

    /** Learns what there is to learn from a genome. */
    GenomeModel fit(Genome genome);

    /** Reads back what {@link GenomeModel#write} wrote. */
    GenomeModel read(Genome genome, InputStream from) throws IOException;

    /**
     * Returns the genes of a contig, in any order, each once. On a circular contig a gene over the origin ends beyond the contig's
     * length.
     *
     * <p>What the user did not ask for the host leaves out: complete genes shorter than {@code --min-length}, genes that touch
     * {@linkplain Sequence#masked() masked} stretches, and genes that are cut off where {@linkplain Genome#openEnds() ends are
     * closed}. A finder that heeds these itself may find others in their place.
     */
    List<Gene> genes(GenomeModel model, Sequence contig);
}
