package org.cistron.runner.cli;

import java.util.Arrays;
import java.util.Map;

/**
 * Runs when the JVM shuts down: clears up, and where plugin code has called {@code System.exit}, which Java cannot forbid,
 * says so and gives the exit code of a failed plugin. After a signal the JVM's own code stands.
 */
final class ExitWatch extends Thread {
    private static final int PLUGIN_FAILED = 3;

    private final UnfinishedWork unfinished;
    private volatile boolean expected;

    ExitWatch(UnfinishedWork unfinished) {
        super("cistron-exit");
        this.unfinished = unfinished;
    }

    /** Says that the program itself ends now. */
    void dismiss() {
        expected = true;
    }

    @Override
    public void run() {
        if (expected) {
            return;
        }
        unfinished.closeAll();
        if (Thread.getAllStackTraces().values().stream().anyMatch(ExitWatch::callsExit)) {
            System.err.println("cistron: a plugin called System.exit while it was at work. Nothing was written."
                    + " Report it to the plugin's author.");
            Runtime.getRuntime().halt(PLUGIN_FAILED);
        }
    }

    private static boolean callsExit(StackTraceElement[] stack) {
        Map<String, String> exit = Map.of("java.lang.Runtime", "exit");
        return Arrays.stream(stack).anyMatch(frame -> frame.getMethodName().equals(exit.get(frame.getClassName())));
    }
}
