package org.cistron.io.sequence;

import java.nio.charset.StandardCharsets;
import org.cistron.api.error.InputException;

/** Checks the header lines of one input: an id each, no id twice, no control characters. */
final class TitleGate {
    private final String file;
    private final RecordIds ids = new RecordIds();

    TitleGate(String file) {
        this.file = file;
    }

    /** Checks that the header line that a reader stands at has an id, and returns it. */
    String id(LineReader lines) {
        checkCharacters(lines);
        int from = lines.start() + 1;
        int end = Title.idEnd(lines.bytes(), from, lines.end());
        if (end == from) {
            throw emptyId(lines);
        }
        return Title.text(lines.bytes(), from, end);
    }

    /** Refuses control characters in a piece of a header line: no other tool could read the output. */
    private void checkCharacters(LineReader lines) {
        byte[] bytes = lines.bytes();
        for (int i = lines.start(); i < lines.end(); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\t' && bytes[i] != 1) {
                throw new InputException(
                        file,
                        lines.number(),
                        "found " + IllegalNucleotide.name((char) bytes[i]) + " in a header line, expected text",
                        "The file is damaged or no text: get it again.");
            }
        }
    }

    /** Refuses an id that another record has. */
    void checkNew(String id, long line) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        long first = ids.firstLine(bytes, 0, bytes.length, line);
        if (first > 0) {
            throw duplicate(line, id, first);
        }
    }

    private InputException duplicate(long line, String id, long first) {
        return new InputException(
                file,
                line,
                "found the id '" + id + "' again, which line " + first
                        + " has, expected a different id for each record",
                "Rename one of the two, or remove it if it is a copy.");
    }

    private InputException emptyId(LineReader lines) {
        char symbol = (char) lines.bytes()[lines.start()];
        boolean bare = lines.end() == lines.start() + 1;
        return new InputException(
                file,
                lines.number(),
                "found a header without an id, expected the id right after '" + symbol + "'",
                bare ? "Give the record an id." : "Remove the blank between '" + symbol + "' and the id.");
    }
}
