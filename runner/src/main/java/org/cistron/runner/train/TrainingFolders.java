package org.cistron.runner.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;

/**
 * Finds the annotated genomes of folders: {@code NAME.fna} with {@code NAME.gff3}, or {@code NAME.gbk}; with them, if there
 * is one, the table {@code NAME.verified_starts.tsv}. All plain or gzip.
 */
final class TrainingFolders {
    private static final String FASTA = ".fna";
    private static final String GFF3 = ".gff3";
    private static final String GENBANK = ".gbk";
    private static final String VERIFIED_STARTS = ".verified_starts.tsv";
    private static final String PACKED = ".gz";
    private static final List<String> FORMATS = List.of(FASTA, GFF3, GENBANK, VERIFIED_STARTS);

    private final String option;
    private final List<Path> folders;
    private final Set<String> excluded;
    private final Map<String, Map<String, Path>> byName = new TreeMap<>();

    private TrainingFolders(String option, List<Path> folders, Collection<String> excluded) {
        this.option = option;
        this.folders = List.copyOf(folders);
        this.excluded = Set.copyOf(excluded);
    }

    /**
     * Lists folders.
     *
     * @param option the option that named them, for messages
     * @param folders where to look, not in folders within
     * @param excluded names of genomes to leave out
     * @throws InputException if a folder cannot be read, or a name comes twice
     */
    static TrainingFolders list(String option, List<Path> folders, Collection<String> excluded) {
        TrainingFolders found = new TrainingFolders(option, folders, excluded);
        folders.stream().distinct().forEach(found::list);
        return found;
    }

    /** Returns the names of all genomes, those to leave out among them. */
    Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /**
     * Returns the genomes, sorted by name, less those to leave out.
     *
     * @throws InputException if a genome has no annotation or an annotation no genome, or there is none
     */
    List<TrainingFiles> genomes() {
        List<TrainingFiles> genomes = byName.entrySet().stream()
                .filter(genome -> !excluded.contains(genome.getKey()))
                .map(genome -> files(genome.getKey(), genome.getValue()))
                .toList();
        if (genomes.isEmpty()) {
            throw new InputException(
                    folders.get(0).toString(),
                    "found no genome to train on, expected files NAME.fna with NAME.gff3, or NAME.gbk, plain or .gz",
                    "Name another folder by " + option + ", or exclude fewer.");
        }
        return genomes;
    }

    private void list(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    folder.toString(), "found no such folder, expected one with genomes", "Check the path.");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            entries.sorted().filter(Files::isRegularFile).forEach(this::add);
        } catch (IOException e) {
            throw new InputException(
                    folder.toString(), 0, "cannot be listed (" + e + ")", "Check the folder's permissions.", e);
        }
    }

    private void add(Path file) {
        String plain = without(PACKED, file.getFileName().toString());
        for (String format : FORMATS) {
            String name = without(format, plain);
            if (name.length() < plain.length() && !name.isEmpty() && !name.startsWith(".")) {
                Path other =
                        byName.computeIfAbsent(name, key -> new TreeMap<>()).putIfAbsent(format, file);
                if (other != null && !excluded.contains(name)) {
                    throw new InputException(
                            file.toString(),
                            "found a second genome of the name " + name + " beside " + other + ", expected one",
                            "Rename one or take it away; --exclude " + name + " leaves out both.");
                }
            }
        }
    }

    private static TrainingFiles files(String name, Map<String, Path> all) {
        Map<String, Path> files = new TreeMap<>(all);
        Optional<Path> verified = Optional.ofNullable(files.remove(VERIFIED_STARTS));
        Path genBank = files.get(GENBANK);
        if (files.isEmpty()) {
            throw wrong(verified.orElseThrow(), "found no genome " + name + " beside it, expected one", name);
        } else if (genBank != null && files.size() > 1) {
            throw wrong(genBank, "found the genome " + name + " in two formats, expected one", name);
        } else if (genBank != null) {
            return new TrainingFiles(name, genBank, genBank, verified);
        } else if (files.size() < 2) {
            String there = files.keySet().iterator().next();
            String missing = there.equals(FASTA) ? GFF3 : FASTA;
            throw wrong(
                    files.get(there), "found no " + name + missing + " beside it, expected one, plain or .gz", name);
        }
        return new TrainingFiles(name, files.get(FASTA), files.get(GFF3), verified);
    }

    private static InputException wrong(Path file, String problem, String name) {
        return new InputException(
                file.toString(), problem, "Put the genome's files right, or leave it out by --exclude " + name + ".");
    }

    private static String without(String suffix, String name) {
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }
}
