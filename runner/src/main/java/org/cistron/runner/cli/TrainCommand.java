package org.cistron.runner.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cistron train}: what is trained is named by a command of its own. */
@Command(
        name = "train",
        description = "Learn models from annotated genomes or labelled variants.",
        descriptionHeading = "%n",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n")
@SuppressWarnings("UnusedVariable") // picocli acts on help.
final class TrainCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "found nothing to train, expected one of "
                        + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
