package org.cistron.runner.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cistron.api.error.UsageException;

/** Writes a text file whole or not at all; one that is there is replaced. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file.
     *
     * @param option the option that named it, for messages
     * @throws UsageException if it cannot be written there
     */
    public static void write(String option, Path file, String text) {
        if (Files.isDirectory(file)) {
            throw new UsageException(option + ": found a folder, " + file + ", expected a file. Name a file in it.");
        }
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UsageException(option + ": " + file + " cannot be written (" + e
                    + "). Name a file in a folder that is" + " there and may be written to.");
        } finally {
            discard(option, unfinished);
        }
    }

    private static void discard(String option, Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new UsageException(option + ": " + unfinished + " cannot be deleted (" + e + "). Delete it.");
        }
    }
}
