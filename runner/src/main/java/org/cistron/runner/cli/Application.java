package org.cistron.runner.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.cistron.api.error.CistronException;
import org.cistron.runner.host.Release;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
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
                .registerConverter(Path.class, Application::path)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::failed);
        // It is part of the library that reads the command line, whose version it would give.
        commandLine
                .getSubcommands()
                .get("generate-completion")
                .getCommandSpec()
                .version(Release.current().version());
    }

    /** An empty path is the working directory to Java, which nobody means who writes it. */
    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("found an empty text, expected a path");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("found '" + text + "', which cannot be a path: " + e.getReason());
        }
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
