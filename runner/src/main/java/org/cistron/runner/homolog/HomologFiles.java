package org.cistron.runner.homolog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;

/**
 * The files of proteins that are searched in.
 *
 * @param proteome those of the queries' own organism: what is found there is kin
 * @param others all others
 */
public record HomologFiles(List<Path> proteome, List<Path> others) {
    private static final List<String> FORMATS = List.of(".faa", ".fasta", ".fa", ".fas", ".pep");
    private static final List<String> PACKED = List.of("", ".gz", ".bgz");

    /** Takes immutable copies. */
    public HomologFiles {
        proteome = List.copyOf(proteome);
        others = List.copyOf(others);
    }

    /**
     * Lists the FASTA files of a folder by their names ({@code .faa}, {@code .fasta}, {@code .fa}, {@code .fas}, {@code .pep}, and
     * {@code .gz} or {@code .bgz} behind it), not those of folders within it.
     *
     * @param folder what the user named
     * @param proteome files of the queries' own organism, searched too
     * @throws InputException if there is no such folder, or no such file in it
     */
    public static HomologFiles in(Path folder, List<Path> proteome) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    folder.toString(),
                    "found no such folder, expected a folder of proteins as FASTA files",
                    "Check the path that you gave by --homologs.");
        }
        List<Path> found = list(folder);
        if (found.isEmpty()) {
            throw new InputException(
                    folder.toString(),
                    "found no FASTA file in the folder, expected at least one, such as proteins.faa.gz",
                    "Name a folder that has some by --homologs.");
        }
        return new HomologFiles(proteome, found);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(HomologFiles::isFasta).sorted().toList();
        } catch (IOException e) {
            throw new InputException(
                    folder.toString(),
                    0,
                    "found a folder that can't be read (" + e.getMessage() + "), expected one that can",
                    "Check its permissions.",
                    e);
        }
    }

    private static boolean isFasta(Path file) {
        Path last = file.getFileName();
        if (last == null || !Files.isRegularFile(file)) {
            return false;
        }
        String name = last.toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && FORMATS.stream()
                        .anyMatch(format -> PACKED.stream().anyMatch(packed -> name.endsWith(format + packed)));
    }
}
