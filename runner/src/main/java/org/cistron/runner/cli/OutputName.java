package org.cistron.runner.cli;

import java.nio.charset.StandardCharsets;
import org.cistron.api.error.UsageException;

/** The name that the outputs of a run bear. */
final class OutputName {
    /** File systems take names of 255 bytes, of which suffixes need some. */
    private static final int LONGEST = 215;

    private OutputName() {}

    /**
     * Checks what the user gave by {@code --name}.
     *
     * @throws UsageException if it is no plain file name
     */
    static String given(String name) {
        if (name.isBlank()
                || name.startsWith(".")
                || name.contains("/")
                || name.contains("\\")
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new UsageException("found --name '" + name.replaceAll("\\p{Cntrl}", "?")
                    + "', expected a plain file name. Folders are named by -o; a name does not begin with a dot, and has"
                    + " no control characters.");
        }
        if (bytes(name) > LONGEST) {
            throw new UsageException("found --name of " + bytes(name) + " bytes, expected at most " + LONGEST
                    + ": files with longer names cannot be made. Give a shorter one.");
        }
        return name;
    }

    /**
     * Checks a name that was made of the input's.
     *
     * @throws UsageException if files cannot be called so
     */
    static String ofInput(String name) {
        if (bytes(name) > LONGEST) {
            throw new UsageException("found an input whose name has " + bytes(name) + " bytes, expected at most "
                    + LONGEST + ": its outputs could not be called like it. Give a shorter name by --name.");
        }
        return name;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
