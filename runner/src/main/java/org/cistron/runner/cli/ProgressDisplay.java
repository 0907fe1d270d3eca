package org.cistron.runner.cli;

import java.io.PrintStream;
import org.cistron.runner.run.RunProgress;

/** Chooses how a run shows what it is doing. */
final class ProgressDisplay {
    private ProgressDisplay() {}

    static RunProgress of(boolean quiet) {
        PrintStream err = System.err;
        if (quiet) {
            return new QuietProgress();
        }
        return Boolean.getBoolean("cistron.terminal") ? new TerminalProgress(err) : new LineProgress(err);
    }
}
