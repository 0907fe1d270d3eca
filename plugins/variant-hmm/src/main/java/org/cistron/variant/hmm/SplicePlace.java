package org.cistron.variant.hmm;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in an intron a variant lies, by its name in the transcript ({@code c.123+5G>A}).
 *
 * @param donor whether the intron's start is nearer; else its end is
 * @param distance the first nucleotide that changes, 1 for the one next to the exon
 */
record SplicePlace(boolean donor, int distance) {
    private static final Pattern NAME = Pattern.compile("[cn]\\.[-*]?\\d+([+-])(\\d{1,8})\\D.*");

    /** Reads a name; nothing where it names no place in an intron. */
    static Optional<SplicePlace> of(String nucleotideName) {
        Matcher matcher = NAME.matcher(nucleotideName);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int distance = Integer.parseInt(matcher.group(2));
        return distance == 0
                ? Optional.empty()
                : Optional.of(new SplicePlace(matcher.group(1).equals("+"), distance));
    }

    /** Returns a name for places that are much alike. */
    String word() {
        int from = distance <= 2 ? 1 : distance <= 6 ? 3 : distance <= 20 ? 7 : 21;
        return (donor ? "donor+" : "acceptor-") + from;
    }
}
