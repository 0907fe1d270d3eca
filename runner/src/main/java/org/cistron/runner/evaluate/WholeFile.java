package org.cistron.runner.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.cistron.api.error.UsageException;
import org.cistron.io.output.WriteFailure;

/**
 * Writes a text file whole or not at all; one that is there is replaced. A link is followed, and what is no plain file, such as
 * a named pipe or a device, is written to as it is.
 */
public final class WholeFile {
    /** More links than any system follows. */
    private static final int MOST_LINKS = 40;

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
        try {
            Optional<Path> target = replaceable(file.toAbsolutePath());
            if (target.isPresent()) {
                replace(option, target.get(), text);
            } else {
                Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UsageException(option + ": " + file + " cannot be written (" + WriteFailure.reason(e)
                    + "). Name a file in a folder that is there and may be written to.");
        }
    }

    /** Follows links to a plain file, or a place for one; nothing where what is there must stay. */
    private static Optional<Path> replaceable(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            if (isOpenFile(target)) {
                return Optional.empty();
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return Optional.of(target);
    }

    /** A file that some process has open, as /dev/stdout is one: it may be a plain one that others write to as well. */
    private static boolean isOpenFile(Path link) throws IOException {
        return link.getParent().toRealPath().startsWith("/proc");
    }

    private static void replace(String option, Path target, String text) throws IOException {
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            discard(option, unfinished);
        }
    }

    private static void discard(String option, Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new UsageException(
                    option + ": " + unfinished + " cannot be deleted (" + WriteFailure.reason(e) + "). Delete it.");
        }
    }
}
