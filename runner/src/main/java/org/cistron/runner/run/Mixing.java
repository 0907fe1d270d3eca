package org.cistron.runner.run;

/** Whether an input's contigs belong to one genome. */
public enum Mixing {
    /** Let the contigs' composition tell. */
    AUTOMATIC,
    /** They belong to one genome: plugins learn from all together. */
    ONE_GENOME,
    /** They come from many genomes: every contig is a genome of its own. */
    METAGENOME
}
