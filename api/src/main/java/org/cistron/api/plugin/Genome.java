package org.cistron.api.plugin;

import java.util.stream.Stream;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;

/** The records of one input that belong together, and what the user said of them. */
public interface Genome {

    /** Returns the input's name, for messages. */
    String name();

    /** Returns the genetic code that all contigs are read by. */
    GeneticCode geneticCode();

    /** Returns the nucleotides of all contigs together. */
    long length();

    /** Returns the number of contigs. */
    int contigCount();

    /**
     * Returns whether genes may run off a contig's end or into a gap. Where they may not, no partial gene is called.
     */
    boolean openEnds();

    /**
     * Opens the contigs, in file order, for one more reading; close the stream. Contigs are made as the stream is read:
     * do not collect them all, an input may be larger than memory.
     */
    Stream<Sequence> contigs();
}
