package org.cistron.runner.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of one annotated genome.
 *
 * @param name the genome's name: the files', less their suffixes
 * @param sequence FASTA or GenBank
 * @param annotation GFF3, or the same GenBank file
 * @param verifiedStarts a table of genes whose start was found by experiment, where there is one
 */
public record TrainingFiles(String name, Path sequence, Path annotation, Optional<Path> verifiedStarts) {

    /** Returns the files, each once. */
    public List<Path> files() {
        return Stream.concat(Stream.of(sequence, annotation).distinct(), verifiedStarts.stream())
                .toList();
    }
}
