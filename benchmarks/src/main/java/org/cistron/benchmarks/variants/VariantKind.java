package org.cistron.benchmarks.variants;

import java.util.Locale;

/** What a variant does to the sequence. */
public enum VariantKind {
    /** One nucleotide for another. */
    SNV,
    /** Two to four for as many, of which the first and the last change. */
    MNV,
    /** One to twelve more. */
    INSERTION,
    /** One to twenty less. */
    DELETION,
    /** One to four for one to six, not as many, of which neither the first nor the last is the same. */
    DELINS;

    /** Returns the name as tables have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
