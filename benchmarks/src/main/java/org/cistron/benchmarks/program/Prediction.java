package org.cistron.benchmarks.program;

import java.nio.file.Path;
import java.util.Optional;
import org.cistron.benchmarks.measure.Measurement;

/**
 * What a program found.
 *
 * @param gff3 its genes
 * @param taken what it took; nothing where the result was kept from an earlier run
 */
public record Prediction(Path gff3, Optional<Measurement> taken) {}
