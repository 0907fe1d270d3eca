package org.cistron.benchmarks;

import java.util.List;
import picocli.CommandLine.Option;

/** How models are trained. */
final class TrainingOptions {
    @Option(
            names = "--members",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "hmm,bilstm",
            description = "The ensemble's members (default: ${DEFAULT-VALUE}).")
    private List<String> members = List.of();

    @Option(
            names = "--set",
            paramLabel = "PLUGIN.NAME=VALUE",
            description = "A setting for the training of a plugin's models, such as tcn.steps=20; may be repeated.")
    private List<String> settings = List.of();

    @Option(
            names = "--train-option",
            paramLabel = "WORD",
            description =
                    "A further word for cistron train that does not change the model, such as --device=cuda:0; may be"
                            + " repeated.")
    private List<String> trainOptions = List.of();

    List<String> members() {
        return members;
    }

    List<String> settings() {
        return settings;
    }

    List<String> words(int threads) {
        List<String> words = new java.util.ArrayList<>(List.of("--threads", Integer.toString(threads)));
        words.addAll(trainOptions);
        return words;
    }
}
