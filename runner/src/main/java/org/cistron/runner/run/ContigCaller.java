package org.cistron.runner.run;

import java.util.List;
import org.cistron.api.feature.Gene;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Sequence;

/** Finds the genes of one contig by one plugin. */
interface ContigCaller {

    /** Returns the genes, ordered by start, then end, then strand. */
    List<Gene> genes(Genome genome, Sequence contig);
}
