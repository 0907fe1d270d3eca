package org.cistron.runner.homolog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cistron.api.host.Progress;
import org.cistron.api.variant.AlignedProtein;
import org.cistron.runner.model.Sha256;

/**
 * Results of searches in a folder, one file a query, by the checksum of all that they depend on: so a folder may serve any number of
 * databases, and several processes at once. A file is written beside its name and moved when whole. What can't be written costs a
 * warning and the search of the next run, no more.
 */
public final class HomologCache {
    private final Path folder;
    private final Progress progress;
    private final AtomicBoolean warned = new AtomicBoolean();

    /**
     * Names a folder, which is made when something is to be kept.
     *
     * @param folder the folder
     * @param progress where it is told if nothing can be kept there
     */
    public HomologCache(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Returns the folder that is used where the user names none: {@code cistron/homologs} in {@code XDG_CACHE_HOME}, or else in {@code
     * ~/.cache}.
     *
     * @param environment the environment variables
     */
    public static Path standardFolder(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .filter(value -> Path.of(value).isAbsolute())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("cistron")
                .resolve("homologs");
    }

    /** Returns the name of what is kept for a query, by all that it depends on. */
    static String key(String residues, String setting) {
        return Sha256.of((setting + "\n" + residues).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what is kept; nothing where there is none or it is damaged: then it is to be made anew. */
    Optional<List<AlignedProtein>> read(String key, int queryLength) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Optional<List<AlignedProtein>> rows = HomologRows.unpacked(Files.readAllBytes(file), queryLength);
            if (rows.isEmpty()) {
                progress.warning("The kept homologs in " + file + " are damaged: they are searched for again.");
            }
            return rows;
        } catch (IOException e) {
            warn("read", e);
            return Optional.empty();
        }
    }

    /** Keeps a result. */
    void write(String key, List<AlignedProtein> rows) {
        Path file = file(key);
        try {
            Files.createDirectories(file.getParent());
            Path begun = Files.createTempFile(file.getParent(), ".begun", "");
            try {
                Files.write(begun, HomologRows.packed(rows));
                Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(begun);
            }
        } catch (IOException e) {
            warn("written", e);
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + ".gz");
    }

    private void warn(String what, IOException cause) {
        if (warned.compareAndSet(false, true)) {
            progress.warning("Homologs can't be " + what + " in " + folder + " (" + cause.getMessage()
                    + "): they are searched for in each run. Name another folder by --homolog-cache.");
        }
    }
}
