package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cistron.runner.train.TrainingFiles;
import org.cistron.runner.train.TrainingFolders;
import picocli.CommandLine.Option;

/** Which annotated genomes are learned from. */
final class TrainingDataOptions {
    @Option(
            names = "--genomes",
            paramLabel = "FOLDER",
            required = true,
            arity = "1..*",
            description = "Folders with annotated genomes: NAME.fna with NAME.gff3, or NAME.gbk, plain or .gz.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "NAME",
            split = ",",
            arity = "1..*",
            description = "Genomes of those to leave out, to be judged on afterwards.")
    private List<String> excluded = new ArrayList<>();

    List<TrainingFiles> find() {
        return TrainingFolders.find(folders, excluded);
    }
}
