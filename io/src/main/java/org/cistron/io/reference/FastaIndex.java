package org.cistron.io.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cistron.api.error.InputException;

/**
 * Where contigs lie in a FASTA: the content of a {@code .fai}.
 *
 * @param entries by name, in the FASTA's order
 */
record FastaIndex(Map<String, Entry> entries) {
    private static final int COLUMNS = 5;

    /**
     * One contig.
     *
     * @param length in nucleotides
     * @param offset of its first nucleotide, in unpacked bytes
     * @param lineBases nucleotides in a line
     * @param lineBytes bytes in a line, its end included
     */
    record Entry(int length, long offset, int lineBases, int lineBytes) {
        /** Returns the offset behind the last nucleotide. */
        long end() {
            return length == 0
                    ? offset
                    : offset + (long) ((length - 1) / lineBases) * lineBytes + (length - 1) % lineBases + 1;
        }

        private boolean sound() {
            return length >= 0 && offset > 0 && (length == 0 || (lineBases > 0 && lineBytes > lineBases - 1));
        }
    }

    /** Keeps the order. */
    FastaIndex {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /**
     * Reads a {@code .fai}.
     *
     * @throws InputException if it is no such file
     */
    static FastaIndex read(Path file) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                add(line.split("\t", -1), entries, file, number);
            }
        } catch (CharacterCodingException e) {
            throw malformed(file, 0, "bytes that are not UTF-8", e);
        } catch (IOException e) {
            throw malformed(file, 0, "an error while reading (" + e.getMessage() + ")", e);
        }
        return new FastaIndex(entries);
    }

    /** Returns the text of a {@code .fai}. */
    String text() {
        return entries.entrySet().stream()
                .map(one -> String.join(
                        "\t",
                        one.getKey(),
                        Integer.toString(one.getValue().length()),
                        Long.toString(one.getValue().offset()),
                        Integer.toString(one.getValue().lineBases()),
                        Integer.toString(one.getValue().lineBytes())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void add(String[] columns, Map<String, Entry> entries, Path file, long line) {
        if (columns.length != COLUMNS) {
            throw malformed(file, line, columns.length + " columns", null);
        }
        try {
            Entry entry = new Entry(
                    Integer.parseInt(columns[1]),
                    Long.parseLong(columns[2]),
                    Integer.parseInt(columns[3]),
                    Integer.parseInt(columns[4]));
            if (!entry.sound() || entries.put(columns[0], entry) != null) {
                throw malformed(file, line, "numbers that can't be, or a contig twice", null);
            }
        } catch (NumberFormatException e) {
            throw malformed(file, line, "something that is no number", e);
        }
    }

    private static InputException malformed(Path file, long line, String found, Exception cause) {
        return new InputException(
                file.toString(),
                line,
                "found " + found + ", expected a FASTA index: name, length, offset, bases and bytes in a line",
                "Delete the file: it is made anew.",
                cause);
    }
}
