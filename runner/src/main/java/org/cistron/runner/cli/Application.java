package org.cistron.runner.cli;

import java.io.PrintWriter;
import java.util.List;
import org.cistron.api.error.CistronException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: parses, runs a command, and turns what it throws into a message and an exit code. */
final class Application {
    private static final int WRONG_USAGE = 1;
    private static final int OUR_FAULT = 4;

    private final List<String> arguments;
    private final CommandLine commandLine;

    Application(UnfinishedWork unfinished, List<String> arguments) {
        this.arguments = arguments;
        AnnotateJobs jobs = new AnnotateJobs(unfinished, arguments);
        this.commandLine = new CommandLine(new CistronCommand())
                .addSubcommand(new AnnotateCommand(jobs))
                .addSubcommand(new ClassifyCommand(unfinished, arguments))
                .addSubcommand(new CompareCommand(unfinished, arguments))
                .addSubcommand(new CommandLine(new EvaluateCommand()).addSubcommand(new EvaluateVariantsCommand()))
                .addSubcommand(new CommandLine(new TrainCommand())
                        .addSubcommand(new TrainGeneFinderCommand(unfinished))
                        .addSubcommand(new TrainVariantClassifierCommand(unfinished))
                        .addSubcommand(new TrainGeneStructureCommand())
                        .addSubcommand(new TrainCalibrationCommand(unfinished))
                        .addSubcommand(new TrainReliabilityCommand(unfinished)))
                .addSubcommand(new CommandLine(new ModelsCommand())
                        .addSubcommand(new ModelsListCommand())
                        .addSubcommand(new ModelsShowCommand())
                        .addSubcommand(new ModelsVerifyCommand()))
                .addSubcommand(new PluginsCommand())
                .addSubcommand(new DoctorCommand())
                .addSubcommand(new DemoCommand(jobs))
                .addSubcommand(new picocli.AutoComplete.GenerateCompletion())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::failed);
    }

    /** Returns the exit code. */
    int run() {
        return commandLine.execute(arguments.toArray(String[]::new));
    }

    private int wrongUsage(ParameterException mistake, String[] words) {
        PrintWriter err = mistake.getCommandLine().getErr();
        err.println("cistron: " + mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("'" + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help' shows what there is.");
        return WRONG_USAGE;
    }

    private int failed(Exception thrown, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean known = thrown instanceof CistronException;
        err.println("cistron: "
                + (known
                        ? thrown.getMessage()
                        : "internal error: " + thrown
                                + ". This is our fault: please report it, with what --debug shows."));
        if (arguments.contains("--debug")) {
            thrown.printStackTrace(err);
        }
        return thrown instanceof CistronException error ? error.exitCode() : OUR_FAULT;
    }
}
