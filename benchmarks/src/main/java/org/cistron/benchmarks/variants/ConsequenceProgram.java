package org.cistron.benchmarks.variants;

import java.nio.file.Path;
import java.util.List;
import org.cistron.benchmarks.measure.Measurement;

/** A program that tells what variants do to transcripts. */
public interface ConsequenceProgram {

    /** Returns its name, as tables and {@code mapping.tsv} have it. */
    String name();

    /**
     * Makes whatever it needs for a genome before it can run, if that is not there.
     *
     * @throws org.cistron.api.error.UsageException if it is not installed or fails
     */
    default void prepare(ComparedGenome genome) {}

    /**
     * Runs it on a prepared genome.
     *
     * @param vcf the variants, packed VCF
     * @param folder an empty folder for all that is written
     * @throws org.cistron.api.error.UsageException if it is not installed or fails
     */
    Measurement run(ComparedGenome genome, Path vcf, Path folder);

    /**
     * Returns what it has said in a run.
     *
     * @param variants the variants that it was run on
     * @param folder the folder of that run
     */
    Verdicts verdicts(ComparedGenome genome, List<DrawnVariant> variants, Path folder);
}
