package org.cistron.runner.train;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one annotated genome.
 *
 * @param name the genome's name: the files', less their suffixes
 * @param sequence FASTA or GenBank
 * @param annotation GFF3, or the same GenBank file
 */
public record TrainingFiles(String name, Path sequence, Path annotation) {

    /** Returns the files, each once. */
    public List<Path> files() {
        return Stream.of(sequence, annotation).distinct().toList();
    }
}
