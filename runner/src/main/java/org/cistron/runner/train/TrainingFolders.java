package org.cistron.runner.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.api.error.UsageException;

/** Finds the annotated genomes of folders: {@code NAME.fna} with {@code NAME.gff3}, or {@code NAME.gbk}, plain or gzip. */
public final class TrainingFolders {
    private static final String FASTA = ".fna";
    private static final String GFF3 = ".gff3";
    private static final String GENBANK = ".gbk";
    private static final String PACKED = ".gz";
    private static final List<String> FORMATS = List.of(FASTA, GFF3, GENBANK);

    private final Map<String, Map<String, Path>> byName = new TreeMap<>();

    private TrainingFolders() {}

    /**
     * Returns the genomes of folders, sorted by name.
     *
     * @param folders where to look, not in folders within
     * @param excluded names of genomes to leave out
     * @throws UsageException if a name to leave out is none of theirs
     * @throws InputException if a folder cannot be read, a genome has no annotation or an annotation no genome, a name
     *     comes twice, or none is left
     */
    public static List<TrainingFiles> find(List<Path> folders, Collection<String> excluded) {
        TrainingFolders found = new TrainingFolders();
        folders.stream().distinct().forEach(folder -> found.list(folder, Set.copyOf(excluded)));
        found.refuseUnknown(excluded);
        found.byName.keySet().removeAll(excluded);
        if (found.byName.isEmpty()) {
            throw new InputException(
                    folders.get(0).toString(),
                    "found no genome to train on, expected files NAME.fna with NAME.gff3, or NAME.gbk, plain or .gz",
                    "Name another folder by --genomes, or exclude fewer.");
        }
        return found.byName.entrySet().stream()
                .map(genome -> files(genome.getKey(), genome.getValue()))
                .toList();
    }

    private void list(Path folder, Set<String> excluded) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    folder.toString(), "found no such folder, expected one with genomes", "Check the path.");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            entries.sorted().filter(Files::isRegularFile).forEach(file -> add(file, excluded));
        } catch (IOException e) {
            throw new InputException(
                    folder.toString(), 0, "cannot be listed (" + e + ")", "Check the folder's permissions.", e);
        }
    }

    private void add(Path file, Set<String> excluded) {
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

    private void refuseUnknown(Collection<String> excluded) {
        for (String name : excluded) {
            if (!byName.containsKey(name)) {
                throw new UsageException("found --exclude " + name + ", expected one of "
                        + String.join(", ", new TreeSet<>(byName.keySet())) + ". Correct the name.");
            }
        }
    }

    private static TrainingFiles files(String name, Map<String, Path> files) {
        Path genBank = files.get(GENBANK);
        if (genBank != null && files.size() > 1) {
            throw wrong(genBank, "found the genome " + name + " in two formats, expected one", name);
        } else if (genBank != null) {
            return new TrainingFiles(name, genBank, genBank);
        } else if (files.size() < 2) {
            String there = files.keySet().iterator().next();
            String missing = there.equals(FASTA) ? GFF3 : FASTA;
            throw wrong(
                    files.get(there), "found no " + name + missing + " beside it, expected one, plain or .gz", name);
        }
        return new TrainingFiles(name, files.get(FASTA), files.get(GFF3));
    }

    private static InputException wrong(Path file, String problem, String name) {
        return new InputException(
                file.toString(), problem, "Put the genome's files right, or leave it out by --exclude " + name + ".");
    }

    private static String without(String suffix, String name) {
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }
}
