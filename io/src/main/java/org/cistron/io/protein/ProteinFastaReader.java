package org.cistron.io.protein;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/**
 * Reads proteins from a FASTA file, plain or gzip (told by content), and refuses what another reader might drop or mend in silence:
 * records without residues, an id that comes twice, letters that are no residue. A {@code *} is taken at the end of a protein only, and
 * left out.
 */
public final class ProteinFastaReader {
    private static final String REMEDY = "Give proteins as FASTA.";

    private final LineReader lines;
    private final Map<String, Long> headers = new HashMap<>();
    private final List<ProteinRecord> records = new ArrayList<>();
    private final ResidueLine residues = new ResidueLine();
    private String id = "";

    private ProteinFastaReader(LineReader lines) {
        this.lines = lines;
    }

    /**
     * Reads a file.
     *
     * @return the proteins in the file's order, at least one
     * @throws InputException if there is no such file, or something in it is not right; the message names the line
     */
    public static List<ProteinRecord> read(Path file) {
        try (LineReader lines = LineReader.open(file, "proteins as FASTA")) {
            return new ProteinFastaReader(lines).records();
        }
    }

    private List<ProteinRecord> records() {
        while (lines.advance()) {
            String line = lines.line().stripTrailing();
            if (line.startsWith(">")) {
                endRecord();
                begin(line);
            } else if (!line.isEmpty()) {
                add(line);
            }
        }
        endRecord();
        if (records.isEmpty()) {
            throw new InputException(lines.file(), "found only blank lines, expected proteins as FASTA", REMEDY);
        }
        return List.copyOf(records);
    }

    private void begin(String header) {
        id = header.substring(1).split("\\s", 2)[0];
        if (id.isEmpty()) {
            throw lines.fault(
                    "found a header without an id, expected the id right after '>'", "Give the protein an id.");
        }
        Long first = headers.putIfAbsent(id, lines.number());
        if (first != null) {
            throw lines.fault(
                    "found the id '" + id + "' again, which line " + first
                            + " has, expected a different id for each protein",
                    "Rename one of the two, or remove it if it is a copy.");
        }
    }

    private void add(String line) {
        if (id.isEmpty()) {
            throw lines.fault(
                    "found '" + start(line) + "' before the first header, expected a header such as '>id'", REMEDY);
        }
        int wrong = residues.append(line);
        if (wrong < line.length()) {
            throw lines.fault(
                    "found " + ResidueLine.name(line.charAt(wrong)) + " at column " + (wrong + 1)
                            + ", expected residues in one-letter names",
                    ResidueLine.remedy(line.charAt(wrong)));
        }
    }

    private void endRecord() {
        if (id.isEmpty()) {
            return;
        }
        String letters = residues.take();
        if (letters.isEmpty()) {
            throw new InputException(
                    lines.file(),
                    headers.get(id),
                    "found the protein '" + id + "' without residues, expected some after its header",
                    "Add them or remove the header.");
        }
        records.add(new ProteinRecord(id, letters));
    }

    private static String start(String line) {
        return line.length() <= 20 ? line : line.substring(0, 20) + "...";
    }
}
