package org.cistron.io.transcript;

import java.util.Comparator;

/**
 * One stretch of a transcript as one line of the file gives it.
 *
 * @param start first position, 0-based
 * @param end position after the last
 * @param phase nucleotides before the first whole codon; 0 for what is not translated
 * @param line the line, 1-based
 */
record Part(int start, int end, int phase, long line) {
    /** By position. */
    static final Comparator<Part> BY_POSITION =
            Comparator.comparingInt(Part::start).thenComparingInt(Part::end);

    int length() {
        return end - start;
    }

    boolean samePlace(Part other) {
        return start == other.start && end == other.end;
    }

    Part shifted(int by) {
        return new Part(start + by, end + by, phase, line);
    }
}
