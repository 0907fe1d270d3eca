package org.cistron.io.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.cistron.io.source.ByteSource;

/** Finds where contigs lie in a FASTA. Within one, all lines but the last must be of one length, or nothing can be found. */
final class FastaIndexer {
    private static final int BUFFER = 1 << 17;

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final Map<String, FastaIndex.Entry> entries = new LinkedHashMap<>();
    private final StringBuilder title = new StringBuilder();
    private int at;
    private int limit;
    private long position;
    private long line;
    private String name = "";
    private long start;
    private long length;
    private int lineBases;
    private int lineBytes;
    private boolean shorter;

    private FastaIndexer(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /**
     * Reads all of a FASTA, unpacked where it is gzip.
     *
     * @throws InputException if it is no FASTA, has a name twice, lines of several lengths, or what is no nucleotide code
     */
    static FastaIndex index(ByteSource source) {
        try (InputStream in = source.open()) {
            FastaIndexer indexer = new FastaIndexer(source.displayName(), in);
            indexer.run();
            return new FastaIndex(indexer.entries);
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private void run() throws IOException {
        for (int letter = next(); letter >= 0; letter = next()) {
            position++;
            line++;
            if (letter == '>') {
                endContig();
                begin();
            } else {
                sequenceLine(letter);
            }
        }
        endContig();
        if (entries.isEmpty()) {
            throw fault("found no record, expected a reference genome in FASTA", "Give the genome.");
        }
    }

    /** Returns the next byte; -1 at the end. */
    private int next() throws IOException {
        if (at == limit) {
            at = 0;
            limit = Math.max(0, in.read(buffer, 0, BUFFER));
            if (limit == 0) {
                return -1;
            }
        }
        return buffer[at++] & 0xff;
    }

    private void begin() throws IOException {
        title.setLength(0);
        int letter = next();
        while (letter >= 0 && letter != '\n') {
            position++;
            title.append((char) letter);
            letter = next();
        }
        position++;
        byte[] bytes = title.toString().getBytes(StandardCharsets.ISO_8859_1);
        name = new String(bytes, StandardCharsets.UTF_8).split("\\s", 2)[0];
        if (name.isEmpty() || entries.containsKey(name)) {
            throw fault(
                    name.isEmpty()
                            ? "found a record without a name, expected one"
                            : "found '" + name + "' twice, expected it once",
                    "Give every record a name of its own.");
        }
        start = position;
        length = 0;
        lineBases = 0;
        lineBytes = 0;
        shorter = false;
    }

    private void sequenceLine(int first) throws IOException {
        int bases = 0;
        int bytes = 1;
        int letter = first;
        while (letter >= 0 && letter != '\n') {
            bases += isBase(letter) ? 1 : 0;
            letter = next();
            bytes++;
        }
        if (letter < 0) {
            bytes--;
        }
        position += bytes - 1;
        add(bases, bytes);
    }

    private boolean isBase(int letter) {
        boolean base =
                (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') || letter == '*' || letter == '-';
        if (!base && letter != '\r') {
            throw fault(
                    "found the character " + (letter > ' ' && letter < 127 ? "'" + (char) letter + "'" : "" + letter)
                            + " in a sequence, expected nucleotides",
                    "Give a FASTA of nucleotides.");
        }
        return base;
    }

    private void add(int bases, int bytes) {
        if (name.isEmpty()) {
            throw fault("found a line before the first header, expected '>name'", "Give a genome in FASTA.");
        }
        if (bases == 0) {
            shorter = true;
            return;
        }
        if (lineBases == 0) {
            lineBases = bases;
            lineBytes = bytes;
        }
        if (shorter || bases > lineBases) {
            throw fault(
                    "found lines of several lengths in '" + name + "', expected one length but for the last",
                    "Wrap the sequences anew, for example with seqtk seq -l 60.");
        }
        shorter = bases < lineBases || bytes != lineBytes;
        length += bases;
    }

    private void endContig() {
        if (name.isEmpty()) {
            return;
        }
        if (length > Integer.MAX_VALUE) {
            throw fault("found " + length + " nucleotides in '" + name + "', expected at most 2147483647", "Split it.");
        }
        entries.put(name, new FastaIndex.Entry((int) length, start, Math.max(1, lineBases), Math.max(2, lineBytes)));
    }

    private InputException fault(String problem, String remedy) {
        return new InputException(file, line, problem, remedy);
    }
}
