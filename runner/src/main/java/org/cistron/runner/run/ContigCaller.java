package org.cistron.runner.run;

import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Sequence;

/** Finds the genes of one contig by one plugin. */
interface ContigCaller {

    /** Returns what there is. */
    Found find(Genome genome, Sequence contig);
}
