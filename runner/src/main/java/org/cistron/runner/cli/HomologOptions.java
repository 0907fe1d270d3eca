package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cistron.api.host.HomologSource;
import org.cistron.api.host.Progress;
import org.cistron.runner.homolog.HomologCache;
import org.cistron.runner.homolog.HomologFiles;
import org.cistron.runner.homolog.SearchedHomologs;
import org.cistron.runner.host.NoHomologs;
import picocli.CommandLine.Option;

/** In which proteins homologs are searched for. */
final class HomologOptions {
    @Option(
            names = "--homologs",
            paramLabel = "FOLDER",
            description = "Proteins as FASTA files, the more of the more organisms the better: what homologs have at a"
                    + " position tells most of a substitution. Those of --proteins are searched too.")
    private Optional<Path> folder;

    @Option(
            names = "--homolog-cache",
            paramLabel = "FOLDER",
            description = "Where found homologs are kept for other runs (default: cistron/homologs in XDG_CACHE_HOME or"
                    + " ~/.cache).")
    private Optional<Path> cache;

    /**
     * Returns what is to be searched in; nothing without {@code --homologs}.
     *
     * @param proteome the files of the queries' own organism
     */
    Optional<HomologFiles> files(List<Path> proteome) {
        return folder.map(found -> HomologFiles.in(found, proteome));
    }

    /** Returns the homologs that are found in files; none without files. */
    HomologSource source(Optional<HomologFiles> files, Progress progress) {
        Path kept = cache.orElseGet(() -> HomologCache.standardFolder(System.getenv()));
        return files.<HomologSource>map(
                        found -> new SearchedHomologs(found, new HomologCache(kept, progress), progress))
                .orElseGet(NoHomologs::new);
    }
}
