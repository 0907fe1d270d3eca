package org.cistron.io.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an earlier run left beside files that a later one has replaced, and that is wrong beside them: the index of a file
 * whose places have moved, and reports that tell of the run that {@code run.json} no longer tells of.
 */
final class StaleFiles {
    private static final String INDEX = ".tbi";
    private static final String RUN_RECORD = "run.json";
    private static final List<String> REPORTS = List.of("report.html", "report.json");

    private StaleFiles() {}

    /**
     * Removes them; folders stay.
     *
     * @param written the names of all files that the later run has written
     */
    static void remove(Path folder, Set<String> written) throws IOException {
        Set<String> stale = new TreeSet<>();
        written.forEach(name -> stale.add(name + INDEX));
        if (written.contains(RUN_RECORD)) {
            stale.addAll(REPORTS);
        }
        stale.removeAll(written);
        for (String name : stale) {
            Path file = folder.resolve(name);
            if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
