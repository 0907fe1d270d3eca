package org.cistron.runner.cli;

import org.cistron.runner.host.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code cistron}: the command above all others. */
@Command(
        name = "cistron",
        description = "Find genes in genomes, and tell what variants do to them.",
        versionProvider = CistronCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Exit codes: 0 done, 1 wrong usage, 2 bad input, 3 a plugin failed, 4 our own fault, 137 out of memory.",
            "'cistron COMMAND --help' shows a command's options; 'cistron demo' is a first thing to try."
        })
@SuppressWarnings("UnusedVariable") // picocli acts on the fields.
final class CistronCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of what goes wrong.")
    private boolean debug;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "found no command, expected one of "
                        + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    /** Gives the bare number. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Release.current().version()};
        }
    }
}
