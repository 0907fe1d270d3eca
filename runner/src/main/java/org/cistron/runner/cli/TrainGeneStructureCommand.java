package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cistron.runner.evaluate.WholeFile;
import org.cistron.runner.train.GeneStructureTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cistron train gene-structure}: counts lengths of genes and spacers, for the decoder that all plugins share. */
@Command(
        name = "gene-structure",
        description = "Count lengths of genes and of the spacers between them, for the shared decoder's table.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n")
@SuppressWarnings("UnusedVariable") // picocli acts on help.
final class TrainGeneStructureCommand implements Callable<Integer> {
    @Mixin
    private TrainingDataOptions data;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where the table goes; a file that is there is replaced.")
    private Path output;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Override
    public Integer call() {
        WholeFile.write("-o", output, GeneStructureTable.of(data.find(List.of()).genomes()));
        return 0;
    }
}
