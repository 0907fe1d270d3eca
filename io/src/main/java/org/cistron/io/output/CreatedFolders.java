package org.cistron.io.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Makes a folder with those above it, and remembers which were not there before. */
final class CreatedFolders {
    private final Deque<Path> created = new ArrayDeque<>();

    void create(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder.toAbsolutePath(); each != null && !Files.exists(each); each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            createOne(each);
        }
    }

    /** Removes those it made, as far as they are empty. */
    void remove() throws IOException {
        while (!created.isEmpty()) {
            try {
                Files.deleteIfExists(created.pop());
            } catch (DirectoryNotEmptyException e) {
                created.clear();
            }
        }
    }

    private void createOne(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            created.push(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }
}
