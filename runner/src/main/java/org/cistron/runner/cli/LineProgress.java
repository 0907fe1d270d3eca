package org.cistron.runner.cli;

import java.io.PrintStream;
import org.cistron.io.sequence.InputSummary;
import org.cistron.runner.run.RunProgress;

/** Says warnings and notices, a line each, and nothing else: for pipes and log files. */
final class LineProgress implements RunProgress {
    private final PrintStream to;

    LineProgress(PrintStream to) {
        this.to = to;
    }

    @Override
    public void begin(InputSummary input) {}

    @Override
    public void contigDone(int nucleotides) {}

    @Override
    public void activity(String activity) {}

    @Override
    public void notice(String message) {
        warning(message);
    }

    @Override
    public void warning(String message) {
        to.println("cistron: " + message);
    }
}
