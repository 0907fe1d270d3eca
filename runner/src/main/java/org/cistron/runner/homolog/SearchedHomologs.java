package org.cistron.runner.homolog;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.cistron.api.host.HomologSource;
import org.cistron.api.host.Progress;
import org.cistron.api.variant.AlignedProtein;

/**
 * Homologs that are searched for when they are first asked for, kept in a folder for other runs and, as many as fit, in memory. May be
 * asked by many threads at once.
 */
public final class SearchedHomologs implements HomologSource {
    /** Changes with whatever makes the same search give another result. */
    private static final int SEARCH_VERSION = 1;

    private static final long LETTERS_IN_MEMORY = 128L << 20;
    private static final int BETWEEN_WORDS = 10;

    private final HomologDatabase database;
    private final HomologCache cache;
    private final Progress progress;
    private final RecentHomologs recent = new RecentHomologs(LETTERS_IN_MEMORY);
    private final AtomicInteger searched = new AtomicInteger();
    private final String setting;

    /**
     * Reads the files once for their checksums; their proteins are read when a search is needed that no run has made before.
     *
     * @param files what is searched in
     * @param cache where results are kept
     * @param progress where it is told what is being done
     */
    public SearchedHomologs(HomologFiles files, HomologCache cache, Progress progress) {
        this.database = HomologDatabase.of(files);
        this.cache = cache;
        this.progress = progress;
        this.setting = SEARCH_VERSION + " " + HomologIndex.options() + " " + database.checksum();
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Optional<List<AlignedProtein>> of(String residues) {
        Optional<List<AlignedProtein>> known = recent.get(residues);
        if (known.isPresent()) {
            return known;
        }
        List<AlignedProtein> rows = kept(residues);
        recent.put(residues, rows);
        return Optional.of(rows);
    }

    private List<AlignedProtein> kept(String residues) {
        String key = key(residues);
        return cache.read(key, residues.length()).orElseGet(() -> {
            List<AlignedProtein> rows = database.index().homologs(residues);
            cache.write(key, rows);
            tell(searched.incrementAndGet());
            return rows;
        });
    }

    private String key(String residues) {
        return HomologCache.key(residues, setting);
    }

    private void tell(int count) {
        if (count % BETWEEN_WORDS == 0) {
            progress.activity("searching homologs, " + count + " proteins done");
        }
    }
}
