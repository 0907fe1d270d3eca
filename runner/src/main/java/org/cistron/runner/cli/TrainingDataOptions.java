package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cistron.runner.train.TrainingSplit;
import picocli.CommandLine.Option;

/** Which annotated genomes are learned from. */
final class TrainingDataOptions {
    @Option(
            names = "--genomes",
            paramLabel = "FOLDER",
            required = true,
            arity = "1..*",
            description = "Folders with annotated genomes: NAME.fna with NAME.gff3, or NAME.gbk; and, if there is one,"
                    + " NAME.verified_starts.tsv with genes whose start is proven. All plain or .gz.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "NAME",
            split = ",",
            arity = "1..*",
            description = "Genomes of those to leave out, to be judged on afterwards.")
    private List<String> excluded = new ArrayList<>();

    /** Finds the genomes; those of other folders are not learned from but chosen by. */
    TrainingSplit find(List<Path> validation) {
        return TrainingSplit.find(folders, validation, excluded);
    }
}
