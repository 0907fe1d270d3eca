package org.cistron.io.vcf;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an allele of column ALT is, told by its form. */
public enum AlternateKind {
    /** Bases: A, C, G, T, N in either case. */
    BASES,
    /** {@code *}: the allele is missing because of a deletion that begins upstream. */
    SPANNED,
    /** An id in angle brackets, such as {@code <DEL>} or {@code <*>}, which has no sequence. */
    SYMBOLIC,
    /** Bases joined to a place elsewhere, such as {@code G]17:198982]}, or to none that is known, such as {@code G.}. */
    BREAKEND;

    private static final String LETTERS = "[ACGTNacgtn]+";
    private static final String ID = "<[^<>,\\s]+>";
    private static final String PLACE = "(\\[[^\\[\\]\\s]+:\\d+\\[|\\][^\\[\\]\\s]+:\\d+\\])";
    private static final Pattern SYMBOL = Pattern.compile(ID + "|" + LETTERS + ID + "|" + ID + LETTERS);
    private static final Pattern JOINED = Pattern.compile(PLACE + "\\.?" + LETTERS + "|" + LETTERS + "\\.?" + PLACE
            + "|\\." + LETTERS + "|" + LETTERS + "\\." + "|" + PLACE + "\\.|\\." + PLACE);

    /** Returns what an allele is; nothing where it is not of any form that the specification knows. */
    public static Optional<AlternateKind> of(String allele) {
        if (Bases.only(allele)) {
            return Optional.of(BASES);
        }
        if (allele.equals("*")) {
            return Optional.of(SPANNED);
        }
        if (SYMBOL.matcher(allele).matches()) {
            return Optional.of(SYMBOLIC);
        }
        return JOINED.matcher(allele).matches() ? Optional.of(BREAKEND) : Optional.empty();
    }
}
