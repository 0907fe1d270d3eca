package org.cistron.runner.evaluate;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.cistron.runner.cli.EvaluateCommand;
import picocli.CommandLine;

/** Runs the command as a user does. */
public final class Evaluate {
    private Evaluate() {}

    /** Returns what the command prints; throws what it throws. */
    public static String run(Object... arguments) {
        StringWriter out = new StringWriter();
        EvaluateCommand evaluate = new EvaluateCommand();
        CommandLine command = new CommandLine(evaluate);
        command.setOut(new PrintWriter(out));
        command.parseArgs(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        int exitCode = evaluate.call();
        if (exitCode != 0) {
            throw new IllegalStateException("exit code " + exitCode);
        }
        return out.toString();
    }
}
