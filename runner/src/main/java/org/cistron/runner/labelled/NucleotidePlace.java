package org.cistron.runner.labelled;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an HGVS name of nucleotides says that something happened, and what: {@code c.88+2_88+5del}.
 *
 * @param coding whether it counts in what is translated ({@code c.}), not in a messenger that is not ({@code n.})
 * @param first the first nucleotide named
 * @param last the last; the same where one is named
 * @param change what follows, such as {@code C>T} or {@code delTATC}
 */
record NucleotidePlace(boolean coding, Position first, Position last, String change) {
    private static final String POSITION = "([-*]?)([1-9][0-9]{0,7})([+-][1-9][0-9]{0,7})?";
    private static final Pattern NAME =
            Pattern.compile("([cn])\\." + POSITION + "(?:_" + POSITION + ")?([ACGTa-z=][A-Za-z0-9>]*|=)");
    private static final Pattern LETTERS =
            Pattern.compile("([ACGT]+)>([ACGT]+)|(?:del|dup)([ACGT]*)(?:ins([ACGT]+))?|ins([ACGT]+)");

    /**
     * A position as HGVS counts it.
     *
     * @param side {@code -} before the start codon, {@code *} behind the stop codon, else empty
     * @param number from 1
     * @param intron nucleotides into an intron, below 0 where counted from its end; 0 in an exon
     */
    record Position(String side, int number, int intron) {}

    /** Reads a name; nothing where it is none of this form. */
    static Optional<NucleotidePlace> parse(String name) {
        Matcher found = NAME.matcher(name);
        if (!found.matches()) {
            return Optional.empty();
        }
        Position first = position(found, 2);
        Position last = found.group(6) == null ? first : position(found, 5);
        return Optional.of(new NucleotidePlace(found.group(1).equals("c"), first, last, found.group(8)));
    }

    private static Position position(Matcher found, int group) {
        String intron = found.group(group + 2);
        return new Position(
                found.group(group),
                Integer.parseInt(found.group(group + 1)),
                intron == null ? 0 : Integer.parseInt(intron));
    }

    /** Returns the letters that the name says are replaced or doubled; empty where it says none. */
    String claimed() {
        Matcher letters = LETTERS.matcher(change);
        return letters.matches() ? given(letters.group(1)) + given(letters.group(3)) : "";
    }

    /** Returns the letters that stand in their place; empty where none do. */
    String inserted() {
        Matcher letters = LETTERS.matcher(change);
        return letters.matches() ? given(letters.group(2)) + given(letters.group(4)) + given(letters.group(5)) : "";
    }

    boolean isInsertion() {
        return change.startsWith("ins");
    }

    boolean isDuplication() {
        return change.startsWith("dup");
    }

    /** Returns whether {@link #claimed} and {@link #inserted} tell all there is to know. */
    boolean isSpelled() {
        return LETTERS.matcher(change).matches();
    }

    private static String given(String letters) {
        return letters == null ? "" : letters;
    }
}
