package org.cistron.io.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cistron.api.error.UsageException;

/**
 * A folder whose files appear together when all are whole, or not at all.
 *
 * <p>Files are written into a hidden folder inside the output folder and renamed into place by {@link #commit()}.
 * {@link #close()} without it removes everything that was made, the folder too; so does the end of the process by
 * {@code System.exit} or a signal. What a killed process leaves is hidden, and the next run removes it.
 *
 * <p>All methods may be called from any thread; each file's stream belongs to one.
 */
public final class OutputFolder implements AutoCloseable {
    private final Path folder;
    private final boolean force;
    private final CreatedFolders created = new CreatedFolders();
    private final Map<String, StagedStream> files = new TreeMap<>();
    private final Thread atExit = new Thread(this::removeAll, "remove unfinished outputs");
    private StagingFolder staging;
    private boolean finished;

    private OutputFolder(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    /**
     * Opens a folder for writing; it is made if it is not there.
     *
     * @param folder the folder as the user named it
     * @param force whether a folder that is not empty may be used; files of the same names are then replaced, and others stay
     *     but for what an earlier run left of them: see {@link StaleFiles}
     * @throws UsageException if it is not empty and {@code force} is false, is a file, is being written by another run, or
     *     cannot be written
     */
    public static OutputFolder open(Path folder, boolean force) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(folder + " is a file, expected a folder. Choose another with -o.");
        }
        refuseDangling(folder);
        OutputFolder result = new OutputFolder(folder, force);
        // First: a signal must find the hook in place before there is anything to remove.
        Runtime.getRuntime().addShutdownHook(result.atExit);
        try {
            result.begin();
            return result;
        } catch (IOException e) {
            throw result.undone(WriteFailure.of(folder, e));
        } catch (UsageException e) {
            throw result.undone(e);
        }
    }

    /**
     * Begins a file. Its stream throws {@link UsageException} where the disk is full or the like; it must be closed before
     * {@link #commit()}. It is not buffered.
     *
     * @param name a plain name, unused so far
     * @throws UsageException if the file cannot be made
     */
    public synchronized OutputStream file(String name) {
        Path target = folder.resolve(name);
        if (finished
                || files.containsKey(name)
                || !target.getFileName().toString().equals(name)) {
            throw new IllegalStateException("cannot begin output file '" + name + "'");
        }
        try {
            OutputStream to = Files.newOutputStream(staging.file(name), StandardOpenOption.CREATE_NEW);
            StagedStream stream = new StagedStream(to, target);
            files.put(name, stream);
            return stream;
        } catch (IOException e) {
            throw WriteFailure.of(target, e);
        }
    }

    /**
     * Removes a file that was begun and shall not appear after all; its name is free again.
     *
     * @throws UsageException if it cannot be removed
     */
    public synchronized void discard(String name) {
        StagedStream stream = files.remove(name);
        if (finished || stream == null) {
            throw new IllegalStateException("cannot discard output file '" + name + "'");
        }
        stream.abandon();
        try {
            Files.deleteIfExists(staging.file(name));
        } catch (IOException e) {
            throw WriteFailure.of(folder.resolve(name), e);
        }
    }

    /** Returns the files that are whole by now, sorted by name. */
    public synchronized List<OutputFile> files() {
        return files.values().stream()
                .filter(StagedStream::whole)
                .map(StagedStream::summary)
                .toList();
    }

    /**
     * Moves all files into place.
     *
     * @throws IllegalStateException if a file is not closed, or its closing failed
     * @throws UsageException if something of the same name is in the way, or cannot be replaced
     */
    public synchronized void commit() {
        for (Map.Entry<String, StagedStream> file : files.entrySet()) {
            if (finished || !file.getValue().whole()) {
                throw new IllegalStateException("output file '" + file.getKey() + "' is not whole");
            }
            refuseInTheWay(folder.resolve(file.getKey()));
        }
        moveAll();
        finished = true;
        leaveHook();
        try {
            if (force) {
                StaleFiles.remove(folder, files.keySet());
            }
            staging.remove();
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }

    /** Removes everything that was made, unless it was committed. */
    @Override
    public void close() {
        removeAll();
        leaveHook();
    }

    private synchronized void begin() throws IOException {
        if (finished) {
            return; // The process is ending.
        }
        created.create(folder);
        refuseOccupied(folder, force);
        staging = StagingFolder.in(folder);
    }

    private UsageException undone(UsageException failure) {
        try {
            close();
        } catch (UsageException second) {
            failure.addSuppressed(second);
        }
        return failure;
    }

    private void moveAll() {
        List<Path> moved = new ArrayList<>();
        for (String name : files.keySet()) {
            Path target = folder.resolve(name);
            try {
                Files.move(staging.file(name), target, StandardCopyOption.ATOMIC_MOVE);
                moved.add(target);
            } catch (IOException e) {
                throw takeBack(moved, WriteFailure.of(target, e));
            }
        }
    }

    /** Half a set of outputs looks finished too; where old files were replaced they are gone either way. */
    private static UsageException takeBack(List<Path> moved, UsageException failure) {
        for (Path target : moved) {
            try {
                Files.deleteIfExists(target);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
        return failure;
    }

    private synchronized void removeAll() {
        if (finished) {
            return;
        }
        finished = true;
        files.values().forEach(StagedStream::abandon);
        try {
            if (staging != null) {
                staging.remove();
            }
            created.remove();
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }

    private void leaveHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            return; // The process is ending, and the hook has run or finds nothing to do.
        }
    }

    private static void refuseDangling(Path folder) {
        if (Files.isSymbolicLink(folder) && !Files.exists(folder)) {
            throw new UsageException(folder + " is a link to something that is not there, expected a folder or nothing."
                    + " Mend the link, or choose another folder with -o.");
        }
    }

    private void refuseInTheWay(Path target) {
        if (Files.isDirectory(target)) {
            throw new UsageException(target + " is a folder, expected a file or nothing. Move it away.");
        }
        if (!force && Files.exists(target)) {
            throw new UsageException(target + " has appeared while the run was at work. Move it away, or use --force.");
        }
    }

    private static void refuseOccupied(Path folder, boolean force) throws IOException {
        List<Path> others = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (!StagingFolder.recognizes(entry)) {
                    others.add(entry.getFileName());
                } else if (!StagingFolder.removeIfLeftOver(entry)) {
                    throw new UsageException(
                            "another run is writing into " + folder + ". Choose another folder with -o.");
                }
            }
        }
        if (!force && !others.isEmpty()) {
            throw new UsageException("output folder " + folder + " is not empty (it holds " + others.get(0)
                    + "). Choose another with -o, or use --force to replace files of the same names.");
        }
    }
}
