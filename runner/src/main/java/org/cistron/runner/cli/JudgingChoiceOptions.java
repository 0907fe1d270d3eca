package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.runner.judge.JudgingOptions;
import picocli.CommandLine.Option;

/** Who judges variants, and what is asked. */
final class JudgingChoiceOptions {
    @Option(
            names = "--classifier",
            paramLabel = "NAME",
            description = "What judges the variants, or none (default: ensemble-variant where it has a model).")
    private Optional<String> classifier;

    @Option(
            names = "--question",
            paramLabel = "QUESTION",
            split = ",",
            description =
                    "What is asked: pathogenic, resistance, resistance:DRUG, all, or none; may be given more than once"
                            + " (default: resistance where the classifier knows the gene; pathogenic where the reference has a"
                            + " chromosome of exactly a human one's length, or for a table of proteins' changes).")
    private List<String> questions = new ArrayList<>();

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "A catalogue of known mutations graded by drug: a table with columns Gene, Mutation, drug,"
                    + " confidence. What it knows for certain is answered by it, all else by the classifier.")
    private Optional<Path> catalogue;

    @Option(names = "--explain", description = "Tell in column evidence what weighed in each answer; slower.")
    private boolean explain;

    /** Returns what was asked. */
    JudgingOptions options(List<Path> homologs) {
        return new JudgingOptions(classifier, questions, catalogue, homologs, explain);
    }

    /** Returns whether a catalogue is looked into. */
    boolean hasCatalogue() {
        return catalogue.isPresent();
    }
}
