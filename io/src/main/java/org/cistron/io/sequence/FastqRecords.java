package org.cistron.io.sequence;

import java.io.IOException;
import java.util.Arrays;
import org.cistron.api.error.InputException;

/**
 * The records of a FASTQ input (Cock et al. 2010), four lines each or wrapped, checked one by one. Blank lines between
 * records are skipped. A record is kept as the four lines that a reader wants to see.
 */
final class FastqRecords {
    private static final String RECORD = "a record of '@' title, sequence, '+' and as many qualities";

    private final LineReader lines;
    private final String file;
    private final Tally tally;
    private final ByteCollector title = new ByteCollector();
    private final ByteCollector sequence = new ByteCollector();
    private final ByteCollector quality = new ByteCollector();

    FastqRecords(LineReader lines, String file, Tally tally) {
        this.lines = lines;
        this.file = file;
        this.tally = tally;
    }

    /**
     * Goes to the title line of the next record and stands there; returns false at the end of the data.
     *
     * @throws InputException if there is something else
     */
    boolean nextTitle() throws IOException {
        do {
            if (!lines.next()) {
                return false;
            }
        } while (lines.blank());
        if (!lines.startsWith('@')) {
            char symbol = (char) (lines.bytes()[lines.start()] & 0xff);
            throw fault(
                    "found " + IllegalNucleotide.name(symbol) + " where a record should begin, expected '@' and an id",
                    "Compare with the record before: sequence and qualities must have one length.");
        }
        title.clear();
        title.add(lines.bytes(), lines.start() + 1, lines.end());
        return true;
    }

    /** Returns the title of the record. */
    Title title() {
        return Title.of(title.text());
    }

    /** Reads the rest of the record. */
    void readBody() throws IOException {
        long titleLine = lines.number();
        tally.begin();
        readSequence();
        checkRepeatedTitle();
        readQuality();
        if (sequence.length() == 0) {
            throw new InputException(
                    file,
                    titleLine,
                    "found the read '" + title().id() + "' without a sequence, expected nucleotides",
                    "Remove empty reads, for example with seqkit seq -m 1.");
        }
        tally.end(file, titleLine);
    }

    /** Adds the record's four lines to a text. */
    void appendTo(StringBuilder text) {
        text.append('@').append(title.text()).append('\n');
        text.append(sequence.text()).append("\n+\n").append(quality.text()).append('\n');
    }

    private void readSequence() throws IOException {
        sequence.clear();
        nextLine("the sequence");
        do {
            int illegal = tally.count(lines.bytes(), lines.start(), lines.end());
            if (illegal < lines.end()) {
                throw IllegalNucleotide.at(file, lines, illegal);
            }
            sequence.add(lines.bytes(), lines.start(), lines.end());
            nextLine("'+' and the qualities");
        } while (!lines.startsWith('+'));
    }

    private void checkRepeatedTitle() {
        int from = lines.start() + 1;
        boolean same = Arrays.equals(lines.bytes(), from, lines.end(), title.bytes(), 0, title.length());
        if (from < lines.end() && !same) {
            throw fault(
                    "found '+' with the title '" + Title.text(lines.bytes(), from, lines.end())
                            + "', expected the title '" + title.text() + "' again or nothing",
                    "Records seem to be mixed up: get the file again.");
        }
    }

    private void readQuality() throws IOException {
        quality.clear();
        do {
            nextLine("the qualities");
            checkQuality();
            quality.add(lines.bytes(), lines.start(), lines.end());
        } while (quality.length() < sequence.length());
        if (quality.length() > sequence.length()) {
            throw fault(
                    "found " + quality.length() + " qualities for " + sequence.length()
                            + " nucleotides, expected as many of both",
                    "The record or the one before it is damaged: get the file again.");
        }
    }

    private void checkQuality() {
        byte[] bytes = lines.bytes();
        for (int i = lines.start(); i < lines.end(); i++) {
            if (bytes[i] < '!' || bytes[i] > '~') {
                throw fault(
                        "found " + IllegalNucleotide.name((char) (bytes[i] & 0xff)) + " at column " + lines.column(i)
                                + " of the qualities, expected characters from '!' to '~'",
                        "The record is damaged: get the file again.");
            }
        }
    }

    private void nextLine(String wanted) throws IOException {
        if (!lines.next()) {
            throw fault(
                    "found the end of the file where " + wanted + " of '" + title().id() + "' should be, expected "
                            + RECORD,
                    "The file was cut short: get it again.");
        }
    }

    private InputException fault(String problem, String remedy) {
        return new InputException(file, lines.number(), problem, remedy);
    }
}
