package org.cistron.io.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.cistron.api.error.UsageException;

/** Turns what the file system says into a sentence for the user, who can mend it by room, rights or another folder. */
public final class WriteFailure {

    private WriteFailure() {}

    /**
     * Describes a failure.
     *
     * @param path what was to be written, as the user knows it
     * @param cause what the file system said
     */
    static UsageException of(Path path, IOException cause) {
        UsageException failure = new UsageException("cannot write " + path + ": " + reason(cause)
                + ". Free space or change permissions there, or choose another folder with -o.");
        failure.addSuppressed(cause);
        return failure;
    }

    /** Says in a few words why something cannot be written. */
    public static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "the folder is not there (any more)";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        if (cause instanceof DirectoryNotEmptyException) {
            return "a folder of that name is in the way";
        }
        if (cause instanceof FileSystemLoopException) {
            return "its links lead in a circle";
        }
        if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
