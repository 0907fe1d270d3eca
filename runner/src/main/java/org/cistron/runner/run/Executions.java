package org.cistron.runner.run;

import java.util.List;
import org.cistron.api.host.Compute;
import org.cistron.io.output.RunRecord;

/** Tells when, where and how long a run ran. */
public final class Executions {
    private Executions() {}

    /** Returns what {@code run.json} says of it. */
    public static RunRecord.Execution of(List<String> commandLine, Compute compute, Stopwatch time) {
        return new RunRecord.Execution(
                commandLine,
                time.started(),
                compute.threads(),
                time.seconds(),
                time.stages(),
                System.getProperty("java.vendor") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
    }
}
