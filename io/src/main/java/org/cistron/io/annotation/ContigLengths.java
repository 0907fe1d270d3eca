package org.cistron.io.annotation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.cistron.api.error.InputException;

/** The lengths that a file gives of its contigs, each one length. */
public final class ContigLengths {
    private final String file;
    private final Map<String, Integer> lengths = new LinkedHashMap<>();

    /**
     * Starts without a contig.
     *
     * @param file the file as the user named it
     */
    public ContigLengths(String file) {
        this.file = file;
    }

    /**
     * Notes the length of a contig.
     *
     * @param line where the file says so, 1-based
     * @throws InputException if the file has given the contig another length before
     */
    public void add(String contig, int length, long line) {
        Integer before = lengths.putIfAbsent(contig, length);
        if (before != null && before != length) {
            throw new InputException(
                    file,
                    line,
                    "found length " + length + " of contig " + contig + ", expected " + before + " as said above",
                    "Give every contig one length.");
        }
    }

    /** Returns a contig's length, where the file has given it. */
    public OptionalInt of(String contig) {
        Integer length = lengths.get(contig);
        return length == null ? OptionalInt.empty() : OptionalInt.of(length);
    }

    /** Returns all lengths by contig, in file order, read-only. */
    public Map<String, Integer> all() {
        return Collections.unmodifiableMap(lengths);
    }
}
