package org.cistron.io.vcf;

/** Reads column CHROM. Neighbouring lines mostly have the same, so the last is remembered. Not for several threads. */
final class ContigColumn {
    private String column = "";
    private String name = "";

    /** Returns the contig's name, and refuses what can't be one. */
    String name(RecordLine line) throws LineFault {
        if (column.isEmpty() || !line.holds(RecordLine.CONTIG, column)) {
            String next = line.column(RecordLine.CONTIG);
            SiteColumns.checkContig(next);
            column = next;
            name = RawText.decoded(next);
        }
        return name;
    }
}
