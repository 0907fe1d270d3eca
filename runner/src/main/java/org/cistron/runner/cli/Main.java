package org.cistron.runner.cli;

import java.util.Arrays;
import java.util.List;
import org.cistron.runner.host.Release;

/** Where the program starts and, alone, ends. */
public final class Main {
    /** What the shell would give had the kernel killed us for memory; the JVM's own exit-on-out-of-memory gives 3. */
    private static final int OUT_OF_MEMORY = 137;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        if (arguments.length == 1 && List.of("--version", "-V").contains(arguments[0])) {
            System.out.println(Release.current().version());
            System.exit(StandardOutput.exitCode(System.out, System.err, 0));
        }
        UnfinishedWork unfinished = new UnfinishedWork();
        ExitWatch watch = new ExitWatch(unfinished);
        Runtime.getRuntime().addShutdownHook(watch);
        try {
            int code = new Application(unfinished, Arrays.asList(arguments)).run();
            watch.dismiss();
            System.exit(StandardOutput.exitCode(System.out, System.err, code));
        } catch (OutOfMemoryError e) {
            unfinished.closeAll();
            System.err.println(
                    "cistron: out of memory: " + (Runtime.getRuntime().maxMemory() >> 20)
                            + " MB of heap are full. Give more with CISTRON_HEAP=8g (say), or use fewer --threads.");
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
    }
}
