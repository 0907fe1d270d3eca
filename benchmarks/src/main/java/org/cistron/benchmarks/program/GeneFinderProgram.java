package org.cistron.benchmarks.program;

import java.nio.file.Path;
import org.cistron.benchmarks.measure.Measurement;

/** A gene finder as a program that is run on a file. */
public interface GeneFinderProgram {

    /** Returns its name, as tables have it. */
    String name();

    /**
     * Returns what its results depend on besides the input, such as its version; results of rivals are kept under it.
     * Empty where results must not be kept.
     */
    String version();

    /**
     * Finds genes.
     *
     * @param fasta plain FASTA
     * @param code NCBI's number of the genetic code
     * @param prediction the GFF3 file to be written
     * @param folder an empty folder for whatever else is written
     */
    Measurement run(Path fasta, int code, Path prediction, Path folder);
}
