package org.cistron.runner.labelled;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files with labelled variants, and those that are needed to understand them.
 *
 * @param tables the tables, in order
 * @param proteins the proteins that they name, in FASTA
 * @param reference the genome of a catalogue's genes, in FASTA
 * @param annotation its genes
 * @param grouping how far mutations of a catalogue belong together
 */
public record LabelledFiles(
        List<Path> tables,
        Optional<Path> proteins,
        Optional<Path> reference,
        Optional<Path> annotation,
        Grouping grouping) {

    /** Takes an immutable copy. */
    public LabelledFiles {
        tables = List.copyOf(tables);
    }

    /** Returns the files beside the tables. */
    public List<Path> others() {
        List<Path> others = new ArrayList<>();
        proteins.ifPresent(others::add);
        reference.ifPresent(others::add);
        annotation.ifPresent(others::add);
        return others;
    }
}
