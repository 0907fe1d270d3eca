package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.cistron.runner.model.ModelFolder;
import org.cistron.runner.train.CheckpointFile;
import picocli.CommandLine.Option;

/** What a training starts from, where it is kept how far it has come, and where what it learned goes. */
final class LearnedModelOptions {
    @Option(
            names = "--from",
            paramLabel = "FOLDER",
            description = "Start from a model made by 'cistron train' with the same --plugin, for plugins that can.")
    private Optional<Path> from;

    @Option(
            names = "--checkpoint",
            paramLabel = "FOLDER",
            description = "Where it is kept how far the training has come, until all is whole; the same command goes on"
                    + " from there (default: the output folder's name with .checkpoint).")
    private Optional<Path> checkpoint;

    @Option(
            names = "--licence",
            paramLabel = "TEXT",
            defaultValue = "Not stated; it follows from the terms of the training data.",
            description = "Under which terms the model may be used, for model.json.")
    private String licence;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where the model goes.")
    private Path output;

    /** Opens the model that training starts from. */
    Optional<ModelFolder> from() {
        return from.map(ModelFolder::open);
    }

    CheckpointFile checkpoints() {
        return new CheckpointFile(checkpoint.orElseGet(() -> CheckpointFile.folderBeside(output)));
    }

    String licence() {
        return licence;
    }

    Path output() {
        return output;
    }
}
