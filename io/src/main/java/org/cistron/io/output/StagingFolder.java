package org.cistron.io.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A hidden folder inside the output folder that a run writes into. It holds a locked file for as long as the run lives, so
 * that a later run can tell what is left over from a run that was killed.
 */
final class StagingFolder {
    private static final String PREFIX = ".cistron-";
    private static final String LOCK = ".lock";

    private final Path path;
    private final FileChannel lock;

    private StagingFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes one. */
    static StagingFolder in(Path folder) throws IOException {
        Path path = Files.createTempDirectory(folder, PREFIX);
        FileChannel lock =
                FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        StagingFolder result = new StagingFolder(path, lock);
        result.tryLock();
        return result;
    }

    /** Returns whether an entry of an output folder is one of these. */
    static boolean recognizes(Path entry) {
        return entry.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(entry);
    }

    /** Removes one that a killed run has left; returns false if its run is still at work. */
    static boolean removeIfLeftOver(Path staging) throws IOException {
        Path file = staging.resolve(LOCK);
        if (Files.exists(file)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    FileLock held = channel.tryLock()) {
                if (held == null) {
                    return false;
                }
            } catch (OverlappingFileLockException e) {
                return false;
            } catch (IOException e) {
                return true; // Without locks nobody can tell: leave it alone, it does no harm.
            }
        }
        removeTree(staging);
        return true;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Deletes all that is left in it. */
    void remove() throws IOException {
        lock.close();
        removeTree(path);
    }

    /** Some cluster file systems have no locks; the run needs none. */
    private boolean tryLock() {
        try {
            return lock.tryLock() != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static void removeTree(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        }
    }
}
