package org.cistron.io.source;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cistron.api.error.InputException;

/** What can be said about a file before it is opened. */
final class FileChecks {
    private FileChecks() {}

    /** Refuses a file that is missing, a folder, or may not be read. */
    static void check(Path file, String displayName) {
        if (!Files.exists(file)) {
            throw new InputException(
                    displayName,
                    "found no such file, expected a file that exists",
                    Files.isSymbolicLink(file)
                            ? "It is a link to something that is gone: mend the link."
                            : "Check the path and the working directory.");
        }
        if (Files.isDirectory(file)) {
            throw new InputException(
                    displayName, "found a directory, expected a file", "Name one file inside the directory.");
        }
        if (!Files.isReadable(file)) {
            throw new InputException(
                    displayName,
                    "found a file that may not be read, expected read permission",
                    "Give yourself permission (chmod u+r), or ask its owner.");
        }
    }
}
