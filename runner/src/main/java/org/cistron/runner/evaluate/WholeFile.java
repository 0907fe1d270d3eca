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
     * @throws UsageException if it cannot be written there
     */
    public static void write(Path file, String text) {
        if (Files.isDirectory(file)) {
            throw new UsageException("-o: found a folder, " + file + ", expected a file. Name a file in it.");
        }
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UsageException("-o: " + file + " cannot be written (" + e + "). Name a file in a folder that is"
                    + " there and may be written to.");
        } finally {
            discard(unfinished);
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new UsageException("-o: " + unfinished + " cannot be deleted (" + e + "). Delete it.");
        }
    }
}
