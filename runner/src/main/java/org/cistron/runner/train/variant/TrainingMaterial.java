package org.cistron.runner.train.variant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.protein.ProteinFasta;
import org.cistron.io.sequence.SequenceInput;

/** Proteins and genomes that classifiers learn from without answers; each is read when it is first asked for. */
final class TrainingMaterial {
    private final List<Path> proteinFiles;
    private final List<Path> genomeFiles;
    private List<String> proteins = List.of();
    private List<String> genomes = List.of();

    TrainingMaterial(List<Path> proteinFiles, List<Path> genomeFiles) {
        this.proteinFiles = List.copyOf(proteinFiles);
        this.genomeFiles = List.copyOf(genomeFiles);
    }

    /** Returns the proteins' residues, in the order of the files. */
    synchronized List<String> proteins() {
        if (proteins.isEmpty() && !proteinFiles.isEmpty()) {
            List<String> read = new ArrayList<>();
            proteinFiles.forEach(file -> ProteinFasta.read(file, protein -> read.add(protein.residues())));
            proteins = List.copyOf(read);
        }
        return proteins;
    }

    /** Returns the contigs' nucleotides, in the order of the files. */
    synchronized List<String> genomes() {
        if (genomes.isEmpty() && !genomeFiles.isEmpty()) {
            List<String> read = new ArrayList<>();
            genomeFiles.forEach(file -> contigs(file, read));
            genomes = List.copyOf(read);
        }
        return genomes;
    }

    private static void contigs(Path file, List<String> to) {
        try (SequenceInput input = SequenceInput.ofFile(file);
                Stream<Sequence> contigs = input.open()) {
            contigs.forEach(contig -> to.add(contig.letters(0, contig.length())));
        }
    }
}
