package org.cistron.io.sequence;

import java.io.IOException;
import org.cistron.api.error.InputException;

/**
 * The records of a GenBank flat file, checked one by one; of each the id (VERSION, else the LOCUS name), the DEFINITION, the
 * topology and the sequence after ORIGIN.
 */
final class GenBankRecords {
    private static final int KEYWORD_WIDTH = 12;

    private final LineReader lines;
    private final String file;
    private final Tally tally;
    private final ByteCollector sequence = new ByteCollector();
    private Locus locus = new Locus("", 0, false);
    private String version = "";
    private String definition = "";
    private long locusLine;
    private boolean hasContig;

    GenBankRecords(LineReader lines, String file, Tally tally) {
        this.lines = lines;
        this.file = file;
        this.tally = tally;
    }

    /** Reads the next record; returns false at the end of the data. */
    boolean next() throws IOException {
        do {
            if (!lines.next()) {
                return false;
            }
        } while (lines.blank());
        locusLine = lines.number();
        if (!begins("LOCUS")) {
            throw fault(
                    "found '" + excerpt() + "' where a record should begin, expected LOCUS",
                    "Remove what stands between the records.");
        }
        locus = Locus.of(line(lines.start()), file, locusLine);
        tally.begin();
        readHeader();
        readSequence();
        checkLength();
        tally.end(file, locusLine);
        return true;
    }

    /** Returns the record's id. */
    String id() {
        return version.isEmpty() || version.equals(".") ? locus.name() : version;
    }

    /** Returns the DEFINITION in one line. */
    String definition() {
        return definition;
    }

    /** Returns whether the molecule is circular. */
    boolean circular() {
        return locus.circular();
    }

    /** Returns the letters of the sequence, valid until the next record is read. */
    ByteCollector sequence() {
        return sequence;
    }

    /** Returns the line of the record's LOCUS. */
    long locusLine() {
        return locusLine;
    }

    private void readHeader() throws IOException {
        version = "";
        definition = "";
        hasContig = false;
        boolean inDefinition = false;
        do {
            nextLine("ORIGIN");
            if (begins("//")) {
                throw withoutSequence();
            }
            boolean continues = lines.startsWith(' ') && inDefinition;
            inDefinition = continues || begins("DEFINITION");
            if (inDefinition) {
                definition = (definition + " " + value()).strip();
            } else if (begins("VERSION")) {
                version = Title.of(value()).id();
            } else if (begins("CONTIG")) {
                hasContig = true;
            }
        } while (!begins("ORIGIN"));
    }

    private void readSequence() throws IOException {
        sequence.clear();
        nextLine("'//'");
        while (!begins("//")) {
            readSequenceLine();
            nextLine("'//'");
        }
        if (sequence.length() == 0) {
            throw withoutSequence();
        }
    }

    private void readSequenceLine() {
        byte[] bytes = lines.bytes();
        int position = afterNumber();
        while (position < lines.end()) {
            int end = Title.idEnd(bytes, position, lines.end());
            int illegal = tally.count(bytes, position, end);
            if (illegal < end) {
                throw IllegalNucleotide.at(file, lines, illegal);
            }
            sequence.add(bytes, position, end);
            position = end + 1;
        }
    }

    private int afterNumber() {
        int position = lines.start();
        while (position < lines.end() && (lines.bytes()[position] == ' ' || isDigit(lines.bytes()[position]))) {
            position++;
        }
        return position;
    }

    private void checkLength() {
        if (sequence.length() != locus.length()) {
            throw new InputException(
                    file,
                    locusLine,
                    "found " + sequence.length() + " nucleotides in '" + id() + "', expected the " + locus.length()
                            + " that its LOCUS line promises",
                    "Lines seem to be missing: get the file again, or mend the LOCUS line.");
        }
    }

    private InputException withoutSequence() {
        return new InputException(
                file,
                locusLine,
                "found the record '" + id() + "' without a sequence, expected nucleotides after ORIGIN",
                hasContig
                        ? "Its CONTIG line only says where the sequence is: download it as GenBank (full)."
                        : "Get the record together with its sequence.");
    }

    private void nextLine(String wanted) throws IOException {
        if (!lines.next()) {
            throw fault(
                    "found the end of the file within the record '" + id() + "', expected " + wanted,
                    "The file was cut short: get it again.");
        }
    }

    private boolean begins(String keyword) {
        int length = keyword.length();
        if (lines.end() - lines.start() < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (lines.bytes()[lines.start() + i] != keyword.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String value() {
        return line(Math.min(lines.end(), lines.start() + KEYWORD_WIDTH)).strip();
    }

    private String excerpt() {
        return Title.text(lines.bytes(), lines.start(), Math.min(lines.end(), lines.start() + 20));
    }

    private String line(int from) {
        return Title.text(lines.bytes(), from, lines.end());
    }

    private InputException fault(String problem, String remedy) {
        return new InputException(file, lines.number(), problem, remedy);
    }

    private static boolean isDigit(byte symbol) {
        return symbol >= '0' && symbol <= '9';
    }
}
