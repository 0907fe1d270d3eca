package org.cistron.runner.cli;

import java.io.PrintStream;

/** Tells whether all that was printed has gone out: Java's own streams swallow a full disk. */
final class StandardOutput {
    private static final int WRONG_USAGE = 1;

    private StandardOutput() {}

    /**
     * Returns the exit code of a command, or that of output that cannot be written where some was lost.
     *
     * @param out what the command printed to
     * @param err where a loss is told
     * @param code the command's own exit code; one that tells of a fault stands
     */
    static int exitCode(PrintStream out, PrintStream err, int code) {
        if (!out.checkError() || code != 0) {
            return code;
        }
        err.println("cistron: standard output cannot be written: the disk is full, or nobody reads it any more."
                + " Free space there, or send the output elsewhere.");
        return WRONG_USAGE;
    }
}
