package org.cistron.io.sequence;

import java.util.Arrays;
import org.cistron.api.error.InputException;

/** Counts records and nucleotides, and tells which bytes are nucleotides. */
final class Tally {
    /** The longest record that an array of nucleotides can hold. */
    private static final long LONGEST = Integer.MAX_VALUE - 64;

    private static final byte PLAIN = 0;
    private static final byte ANY = 1;
    private static final byte AMBIGUOUS = 2;
    private static final byte URACIL = 3;
    private static final byte ILLEGAL = 4;
    private static final byte[] KINDS = kinds();

    private final long[] counts = new long[ILLEGAL];
    private int records;
    private long longest;
    private long before;

    /** Counts the bytes of [from, to) and returns where the first stands that is no nucleotide, or {@code to}. */
    int count(byte[] bytes, int from, int to) {
        byte[] kinds = KINDS;
        int others = 0;
        for (int i = from; i < to; i++) {
            byte kind = kinds[bytes[i] & 0xff];
            if (kind != PLAIN) {
                if (kind == ILLEGAL) {
                    counts[PLAIN] += i - from - others;
                    return i;
                }
                counts[kind]++;
                others++;
            }
        }
        counts[PLAIN] += to - from - others;
        return to;
    }

    /** Begins a record. */
    void begin() {
        before = nucleotides();
    }

    /** Returns how many nucleotides the record in hand has so far. */
    long length() {
        return nucleotides() - before;
    }

    /** Ends the record in hand. */
    void end(String file, long line) {
        if (length() > LONGEST || records == Integer.MAX_VALUE) {
            throw new InputException(
                    file,
                    line,
                    "found " + (length() > LONGEST ? "a record of " + length() + " nucleotides" : "more records")
                            + ", expected at most " + LONGEST + " nucleotides a record and " + Integer.MAX_VALUE
                            + " records",
                    "Split the input.");
        }
        records++;
        longest = Math.max(longest, length());
        before = nucleotides();
    }

    /** Returns how many nucleotides were counted. */
    long nucleotides() {
        return counts[PLAIN] + counts[ANY] + counts[AMBIGUOUS] + counts[URACIL];
    }

    /** Returns what was counted. */
    InputSummary summary(SequenceFormat format, String sha256) {
        return new InputSummary(
                format, records, nucleotides(), (int) longest, counts[AMBIGUOUS], counts[URACIL], counts[ANY], sha256);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        Arrays.fill(kinds, ILLEGAL);
        mark(kinds, "ACGT", PLAIN);
        mark(kinds, "N", ANY);
        mark(kinds, "RYSWKMBDHV", AMBIGUOUS);
        mark(kinds, "U", URACIL);
        return kinds;
    }

    private static void mark(byte[] kinds, String letters, byte kind) {
        for (int i = 0; i < letters.length(); i++) {
            kinds[letters.charAt(i)] = kind;
            kinds[Character.toLowerCase(letters.charAt(i))] = kind;
        }
    }
}
