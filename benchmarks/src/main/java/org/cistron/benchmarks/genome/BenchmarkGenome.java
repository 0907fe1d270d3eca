package org.cistron.benchmarks.genome;

import java.nio.file.Path;
import java.util.Optional;
import org.cistron.api.feature.Annotation;

/**
 * A genome with its annotation.
 *
 * @param split {@code train}, {@code validation} or {@code test}
 * @param name its name
 * @param fasta its sequence, plain FASTA
 * @param truth its annotation
 * @param verifiedStarts the table of starts proven by experiment, if there is one
 * @param code NCBI's number of the genetic code, from the annotation
 */
public record BenchmarkGenome(
        String split, String name, Path fasta, Annotation truth, Optional<Path> verifiedStarts, int code) {}
