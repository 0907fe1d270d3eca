package org.cistron.benchmarks.genome;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plain FASTA as contigs in memory. */
public final class FastaFile {
    private static final int LINE = 80;

    private FastaFile() {}

    /** Returns the nucleotides of all contigs by id, in the order of the file. */
    public static Map<String, String> read(Path file) {
        Map<String, StringBuilder> building = new LinkedHashMap<>();
        StringBuilder now = new StringBuilder();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(">")) {
                    now = new StringBuilder();
                    building.put(line.substring(1).split("\\s", 2)[0], now);
                } else {
                    now.append(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> contigs = new LinkedHashMap<>();
        building.forEach((id, letters) -> contigs.put(id, letters.toString()));
        return contigs;
    }

    /** Writes contigs; the file is there as a whole or not at all. */
    public static void write(Path file, Map<String, String> contigs) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(part)) {
                for (Map.Entry<String, String> contig : contigs.entrySet()) {
                    writer.write(">" + contig.getKey() + "\n");
                    String letters = contig.getValue();
                    for (int i = 0; i < letters.length(); i += LINE) {
                        writer.write(letters, i, Math.min(LINE, letters.length() - i));
                        writer.write('\n');
                    }
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
