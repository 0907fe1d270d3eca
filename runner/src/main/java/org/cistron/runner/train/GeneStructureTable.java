package org.cistron.runner.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.cistron.api.error.InputException;
import org.cistron.genes.calling.GeneStructureTraining;
import org.cistron.io.AnnotationFiles;

/** Makes the table of gene structure from genomes' annotations. */
public final class GeneStructureTable {
    /** Fewer genes than a small bacterium's hold no distribution. */
    private static final int FEWEST_GENES = 100;

    private GeneStructureTable() {}

    /**
     * Returns the table's text.
     *
     * @throws InputException if an annotation is not what it should be, or there are too few genes in all
     */
    public static String of(List<TrainingFiles> genomes) {
        GeneStructureTraining training = new GeneStructureTraining();
        genomes.forEach(genome -> training.add(AnnotationFiles.read(genome.annotation())));
        if (training.genes() < FEWEST_GENES) {
            throw new InputException(
                    genomes.get(0).annotation().toString(),
                    "found " + training.genes() + " complete genes in " + genomes.size() + " annotations, expected "
                            + FEWEST_GENES + " or more",
                    "Train on more genomes, or on larger ones.");
        }
        StringBuilder table = new StringBuilder();
        try {
            training.write(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }
}
