package org.cistron.io.protein;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/**
 * Reads proteins in FASTA, plain or gzip (told by content). A record's id is the first word of its header; residues are read in either
 * case; one {@code *} at a record's end is dropped. Strict: a record without id or residues, and what is no one-letter name, are
 * refused with the line.
 */
public final class ProteinFasta {
    private static final String REMEDY =
            "Give proteins in FASTA; an alignment's gaps and stop codons within must be taken out.";

    private final LineReader lines;
    private final Consumer<NamedProtein> to;
    private final StringBuilder residues = new StringBuilder();
    private String id = "";
    private long header;

    private ProteinFasta(LineReader lines, Consumer<NamedProtein> to) {
        this.lines = lines;
        this.to = to;
    }

    /**
     * Reads a file.
     *
     * @return its proteins in file order
     * @throws InputException if it is not as it should be; the line is named
     */
    public static List<NamedProtein> read(Path file) {
        List<NamedProtein> proteins = new ArrayList<>();
        read(file, proteins::add);
        return proteins;
    }

    /**
     * Reads a file in which no id comes twice.
     *
     * @return residues by id, in file order
     * @throws InputException if it is not as it should be; the line is named
     */
    public static Map<String, String> byId(Path file) {
        Map<String, String> proteins = new LinkedHashMap<>();
        read(file, protein -> {
            if (proteins.putIfAbsent(protein.id(), protein.residues()) != null) {
                throw new InputException(
                        file.toString(),
                        "found the protein '" + protein.id() + "' twice, expected each id once",
                        "Take one of the two out, or rename it.");
            }
        });
        return proteins;
    }

    /**
     * Reads a file, one protein at a time.
     *
     * @param to takes the proteins in file order
     * @throws InputException if it is not as it should be; the line is named
     */
    public static void read(Path file, Consumer<NamedProtein> to) {
        try (LineReader lines = LineReader.open(file, "proteins in FASTA")) {
            new ProteinFasta(lines, to).read();
        }
    }

    private void read() {
        while (lines.advance()) {
            String line = lines.line();
            if (line.startsWith(">")) {
                end();
                begin(line);
            } else if (!line.isBlank()) {
                append(line);
            }
        }
        end();
        if (header == 0) {
            throw new InputException(lines.file(), "found no record, expected proteins in FASTA", REMEDY);
        }
    }

    private void begin(String line) {
        id = line.substring(1).strip().split("\\s", 2)[0];
        header = lines.number();
        if (id.isEmpty()) {
            throw lines.fault("found a header without a name, expected '>' and the protein's id", REMEDY);
        }
    }

    private void append(String line) {
        if (header == 0) {
            throw lines.fault("found text before the first header, expected a line that begins with '>'", REMEDY);
        }
        String letters = line.strip().toUpperCase(Locale.ROOT);
        if (residues.indexOf("*") >= 0) {
            throw lines.fault("found residues behind a '*' in '" + id + "', expected one at its end only", REMEDY);
        }
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean stop = letter == '*' && i == letters.length() - 1;
            if ((letter < 'A' || letter > 'Z') && !stop) {
                throw lines.fault(
                        "found '" + letter + "' in '" + id + "', expected one-letter names of residues", REMEDY);
            }
        }
        residues.append(letters);
    }

    private void end() {
        if (header == 0) {
            return;
        }
        if (residues.toString().endsWith("*")) {
            residues.setLength(residues.length() - 1);
        }
        if (residues.isEmpty()) {
            throw new InputException(
                    lines.file(), header, "found no residues of '" + id + "', expected at least one", REMEDY);
        }
        to.accept(new NamedProtein(id, residues.toString()));
        residues.setLength(0);
    }
}
