package org.cistron.benchmarks.variants;

import java.util.Locale;

/** Where a variant was drawn. */
public enum Stratum {
    /** Anywhere between the first and last exon of some transcript. */
    GENE,
    /** Within ten nucleotides of an end of an exon or a coding part: splice sites, start and stop codons, transcript ends. */
    BORDER,
    /** Anywhere. */
    GENOME;

    /** Returns the name as tables have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
