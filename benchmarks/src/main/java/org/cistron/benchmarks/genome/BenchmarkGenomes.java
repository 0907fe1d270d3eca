package org.cistron.benchmarks.genome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cistron.api.error.UsageException;
import org.cistron.api.feature.Annotation;
import org.cistron.io.AnnotationFiles;

/** The annotated genomes of the shared data. */
public final class BenchmarkGenomes {
    private static final List<String> SPLITS = List.of("test", "train", "validation");
    private static final String SUFFIX = ".fna.gz";
    private static final String STANDARD_CODE = "11";

    private final Places places;

    /** Finds them in their place. */
    public BenchmarkGenomes(Places places) {
        this.places = places;
    }

    /**
     * Returns the genomes whose name contains any of some texts, or which belong to a split of that name.
     *
     * @param filters the texts, in either case; empty for all genomes
     * @throws UsageException if a text names none
     */
    public List<BenchmarkGenome> matching(List<String> filters) {
        return matchingFiles(filters).stream().map(this::read).toList();
    }

    /** Returns the names alone, which is quick. */
    public List<String> names(List<String> filters) {
        return matchingFiles(filters).stream().map(BenchmarkGenomes::name).toList();
    }

    /** Returns the names of all genomes of a split. */
    public List<String> names(String split) {
        return files().stream()
                .filter(file -> split(file).equals(split))
                .map(BenchmarkGenomes::name)
                .toList();
    }

    /**
     * Returns the genome of that very name.
     *
     * @throws UsageException if there is none
     */
    public BenchmarkGenome named(String name) {
        return files().stream()
                .filter(file -> name(file).equals(name))
                .findFirst()
                .map(this::read)
                .orElseThrow(() -> new UsageException("found no genome '" + name + "' in the shared data."));
    }

    private List<Path> matchingFiles(List<String> filters) {
        List<Path> all = files();
        for (String filter : filters) {
            if (all.stream().noneMatch(file -> matches(file, filter))) {
                throw new UsageException("no genome matches '" + filter + "'. There are "
                        + all.stream().map(BenchmarkGenomes::name).toList() + ".");
            }
        }
        return all.stream()
                .filter(file -> filters.isEmpty() || filters.stream().anyMatch(filter -> matches(file, filter)))
                .toList();
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String split : SPLITS) {
            Path folder = places.shared().resolve("data/genomes").resolve(split);
            try (Stream<Path> entries = Files.list(folder)) {
                entries.filter(entry -> entry.toString().endsWith(SUFFIX))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static boolean matches(Path file, String filter) {
        return name(file).toLowerCase(Locale.ROOT).contains(filter.toLowerCase(Locale.ROOT))
                || split(file).equals(filter);
    }

    private BenchmarkGenome read(Path file) {
        Annotation truth = AnnotationFiles.read(beside(file, ".gff3.gz"));
        Path starts = beside(file, ".verified_starts.tsv.gz");
        String code = truth.codingSequences().get(0).attributes().getOrDefault("transl_table", STANDARD_CODE);
        return new BenchmarkGenome(
                split(file),
                name(file),
                unpacked(file),
                truth,
                Files.exists(starts) ? Optional.of(starts) : Optional.empty(),
                Integer.parseInt(code));
    }

    private Path unpacked(Path file) {
        Path plain = places.work("genomes").resolve(name(file) + ".fna");
        if (!Files.exists(plain)) {
            Path part = plain.resolveSibling(plain.getFileName() + ".part");
            try (InputStream from = new GZIPInputStream(Files.newInputStream(file))) {
                Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, plain, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return plain;
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(name(file) + suffix);
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private static String split(Path file) {
        return file.getParent().getFileName().toString();
    }
}
