package org.cistron.api.sequence;

/** The strand of a contig that a feature is read from. */
public enum Strand {
    /** The strand as written in the file, read left to right. */
    FORWARD('+'),
    /** The complementary strand, read right to left. */
    REVERSE('-');

    private final char symbol;

    Strand(char symbol) {
        this.symbol = symbol;
    }

    /** Returns {@code '+'} or {@code '-'}, as GFF3, GTF and BED write it. */
    public char symbol() {
        return symbol;
    }

    /** Returns the other strand. */
    public Strand opposite() {
        return this == FORWARD ? REVERSE : FORWARD;
    }
}
