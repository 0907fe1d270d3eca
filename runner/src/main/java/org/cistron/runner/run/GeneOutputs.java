package org.cistron.runner.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cistron.api.host.Compute;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.GeneWriter;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.output.WriterSettings;
import org.cistron.io.tsv.CandidateTableWriter;

/** The files that one plugin's genes are written to, one for each format. */
final class GeneOutputs {
    /** Genes of a contig from which writing the formats side by side is worth the hand-over. */
    private static final int MANY = 64;

    private static final String CANDIDATES = "candidates.tsv";

    private final OutputFolder folder;
    private final String base;
    private final Compute compute;
    private final LocusTags tags;
    private final List<String> names = new ArrayList<>();
    private final Map<OutputFormat, GeneWriter> writers = new LinkedHashMap<>();
    private Optional<CandidateTableWriter> candidates = Optional.empty();
    private long genes;
    private long partial;

    /**
     * Begins the files.
     *
     * @param base the files' name without suffix
     */
    GeneOutputs(
            OutputFolder folder,
            String base,
            Iterable<OutputFormat> formats,
            WriterSettings settings,
            LocusTags tags,
            Compute compute) {
        this.folder = folder;
        this.base = base;
        this.compute = compute;
        this.tags = tags;
        for (OutputFormat format : formats) {
            try {
                writers.put(format, format.writer(this::file, settings));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String name(String suffix) {
        return base + "." + suffix;
    }

    private OutputStream file(String suffix) {
        String name = name(suffix);
        OutputStream to = folder.file(name);
        names.add(name);
        return to;
    }

    /** Begins a file of candidates beside those of genes. */
    void addCandidates() {
        try {
            candidates = Optional.of(new CandidateTableWriter(file(CANDIDATES)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what was found on a contig, and returns it by name; called once for each contig, in input order. */
    List<NamedGene> write(Sequence contig, Found found) {
        List<NamedGene> named = found.genes().stream()
                .map(gene -> new NamedGene(gene, tags.next()))
                .toList();
        genes += named.size();
        partial += named.stream().filter(gene -> gene.gene().region().partial()).count();
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (GeneWriter writer : writers.values()) {
            tasks.add(() -> {
                writer.write(contig, named);
                return true;
            });
        }
        candidates.ifPresent(writer -> tasks.add(() -> {
            writer.write(contig, found.candidates());
            return true;
        }));
        if (named.size() >= MANY) {
            compute.all(tasks);
        } else {
            tasks.forEach(GeneOutputs::call);
        }
        return named;
    }

    /** Ends the files. */
    void close() {
        List<Closeable> all = new ArrayList<>(writers.values());
        candidates.ifPresent(all::add);
        for (Closeable writer : all) {
            try {
                writer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns, in a sentence each, which of the files that were ended have no index, and why. */
    List<String> noIndex() {
        List<String> sentences = new ArrayList<>();
        writers.forEach((format, writer) -> writer.hindrance()
                .ifPresent(why -> sentences.add(name(format.suffix()) + " has no index, because " + why + ".")));
        return sentences;
    }

    /** Takes the files back: the plugin has failed. */
    void discard() {
        names.forEach(folder::discard);
    }

    /** Returns how many of the genes that were written are cut off by a contig's end or a gap. */
    long partial() {
        return partial;
    }

    /** Returns how many genes were written. */
    long genes() {
        return genes;
    }

    private static void call(Callable<Boolean> task) {
        try {
            task.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
