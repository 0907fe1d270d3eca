package org.cistron.io.sequence;

import java.io.IOException;
import org.cistron.api.error.InputException;

/** Reads all of a FASTA input once and refuses what a reader might drop or mend in silence. */
final class FastaGate {
    /** How much of a long line is looked at in one piece. */
    static final int PIECE = 1 << 16;

    private final LineReader lines;
    private final String file;
    private final Tally tally;
    private final TitleGate titles;
    private String id = "";
    private long headerLine;
    private boolean inSequence;

    FastaGate(LineReader lines, String file, Tally tally) {
        this.lines = lines;
        this.file = file;
        this.tally = tally;
        this.titles = new TitleGate(file);
    }

    /** Reads to the end. */
    void run() throws IOException {
        while (lines.next()) {
            if (lines.begins()) {
                line();
            } else if (inSequence) {
                sequence();
            }
        }
        endRecord();
        if (headerLine == 0) {
            throw new InputException(
                    file, "found only comments, expected a header such as '>contig1' and a sequence", "Give a genome.");
        }
    }

    private void line() {
        inSequence = false;
        if (lines.startsWith('>')) {
            endRecord();
            id = titles.id(lines);
            titles.checkNew(id, lines.number());
            headerLine = lines.number();
            tally.begin();
        } else if (!lines.startsWith(';')) {
            inSequence = true;
            sequence();
        }
    }

    private void sequence() {
        int illegal = tally.count(lines.bytes(), lines.start(), lines.end());
        if (illegal < lines.end()) {
            throw IllegalNucleotide.at(file, lines, illegal);
        }
        if (headerLine == 0 && !lines.blank()) {
            throw noHeader(file, lines.number());
        }
    }

    private void endRecord() {
        if (headerLine == 0) {
            return;
        }
        if (tally.length() == 0) {
            throw new InputException(
                    file,
                    headerLine,
                    "found the record '" + id + "' without a sequence, expected nucleotides after its header",
                    "Add its sequence or remove the header.");
        }
        tally.end(file, headerLine);
    }

    /** Makes the error for a sequence without a header. */
    static InputException noHeader(String file, long line) {
        return new InputException(
                file,
                line,
                "found a sequence before the first header, expected a header such as '>contig1'",
                "Put a header line before the sequence.");
    }
}
