package org.cistron.io.vcf;

/** The kinds of faults that lines are counted by. */
public enum FaultKind {
    /** A meta-information line that is not well formed; skipped, it defines nothing but is written as it came. */
    HEADER_LINE("malformed header line", true),
    /** A header line defines a field of the specification otherwise than the specification does. */
    RESERVED_FIELD("reserved field defined otherwise", true),
    /** The number of columns, or what is no text at all. */
    COLUMNS("wrong columns", false),
    /** Column CHROM. */
    CONTIG("bad CHROM", false),
    /** Column POS. */
    POSITION("bad POS", false),
    /** Column ID. */
    IDENTIFIER("bad ID", false),
    /** Column REF. */
    REFERENCE_ALLELE("bad REF", false),
    /** Column ALT. */
    ALTERNATE_ALLELE("bad ALT", false),
    /** Column QUAL. */
    QUALITY("bad QUAL", false),
    /** Column FILTER. */
    FILTER("bad FILTER", false),
    /** Column INFO. */
    INFO("bad INFO", false),
    /** Column FORMAT. */
    FORMAT("bad FORMAT", false),
    /** A sample's column. */
    SAMPLE("bad sample", false),
    /** Lines are not sorted by position within contigs that are whole; such a line is good in itself and is kept. */
    ORDER("unsorted line", true),
    /** The last line has no line end. */
    CUT_SHORT("line without an end", false),
    /** REF is not what the reference has there. */
    REFERENCE_MISMATCH("REF unlike the reference", false);

    private final String label;
    private final boolean keepsLine;

    FaultKind(String label, boolean keepsLine) {
        this.label = label;
        this.keepsLine = keepsLine;
    }

    /** Returns a few words for reports. */
    public String label() {
        return label;
    }

    /** Returns whether {@link MalformedLines#SKIP} only counts such a line and keeps it. */
    public boolean keepsLine() {
        return keepsLine;
    }
}
