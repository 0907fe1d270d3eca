package org.cistron.runner.homolog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.cistron.api.host.Compute;
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
    private final Compute compute;
    private final Progress progress;
    private final RecentHomologs recent = new RecentHomologs(LETTERS_IN_MEMORY);
    private final String setting;

    /**
     * Reads the files once for their checksums; their proteins are read when a search is needed that no run has made before.
     *
     * @param files what is searched in
     * @param cache where results are kept
     * @param compute the host's threads
     * @param progress where it is told what is being done
     */
    public SearchedHomologs(HomologFiles files, HomologCache cache, Compute compute, Progress progress) {
        this.database = HomologDatabase.of(files);
        this.cache = cache;
        this.compute = compute;
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

    /**
     * Searches for the homologs of many proteins on all of the host's threads, so that they are at hand when they are asked for.
     *
     * @param proteins residues in one-letter names; what comes twice is searched for once
     */
    public void prepare(Collection<String> proteins) {
        List<String> missing = proteins.stream()
                .distinct()
                .filter(residues -> !cache.has(key(residues)))
                .toList();
        AtomicInteger done = new AtomicInteger();
        compute.all(missing.stream()
                .map(residues -> (Callable<Boolean>) () -> {
                    kept(residues);
                    tell(done.incrementAndGet(), missing.size());
                    return true;
                })
                .toList());
    }

    private List<AlignedProtein> kept(String residues) {
        String key = key(residues);
        return cache.read(key, residues.length()).orElseGet(() -> {
            List<AlignedProtein> rows = database.index().homologs(residues);
            cache.write(key, rows);
            return rows;
        });
    }

    private String key(String residues) {
        return HomologCache.key(residues, setting);
    }

    private void tell(int done, int all) {
        if (done % BETWEEN_WORDS == 0 || done == all) {
            progress.activity("searching homologs, " + done + " of " + all + " proteins");
        }
    }
}
