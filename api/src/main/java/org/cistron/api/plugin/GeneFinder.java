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

    /** Returns the genes of a contig, ordered by start, then end, then strand. */
    List<Gene> genes(GenomeModel model, Sequence contig);
}
