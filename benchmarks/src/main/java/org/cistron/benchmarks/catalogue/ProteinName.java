package org.cistron.benchmarks.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that counts residues: {@code p.Ser450Leu}, {@code p.Trp122*}, {@code p.Lys23del}, {@code p.Arg97fs}, {@code p.Met1?},
 * {@code p.Ter559Glnext*?}. Residues are one-letter names here.
 *
 * @param first number of the first residue named, from 1
 * @param from that residue, as the name has it
 * @param last number of the last residue named, the same where one is
 * @param to that residue, as the name has it
 * @param kind what happened to them
 * @param inserted the residues that stand in their place, or between them; of a lost stop codon the one there, where the name
 *     tells; else empty
 */
record ProteinName(int first, char from, int last, char to, ChangeKind kind, String inserted) implements HgvsName {
    private static final String RESIDUE = Residues.PATTERN;
    private static final String TAIL = "(?:(?:\\*|Ter)(?:[0-9]+|\\?)?)?";
    private static final Pattern PATTERN =
            Pattern.compile("p\\.(?<from>" + RESIDUE + ")(?<first>[1-9][0-9]{0,7})(?:_(?<to>"
                    + RESIDUE + ")(?<last>[1-9][0-9]{0,7}))?(?:(?<extended>" + RESIDUE + "?)ext" + TAIL + "|" + RESIDUE
                    + "?(?<fs>fs)"
                    + TAIL + "|(?<lost>\\?)|(?<del>del)(?:ins(?<instead>" + RESIDUE + "+))?|(?<dup>dup)|ins(?<between>"
                    + RESIDUE
                    + "+)|(?<new>" + RESIDUE + "))");

    /** Reads a name; nothing where it is none. */
    static Optional<ProteinName> parse(String text) {
        Matcher found = PATTERN.matcher(text);
        return found.matches() ? Optional.of(of(found)) : Optional.empty();
    }

    /** Returns whether a stop codon is among the residues that the name takes away. */
    boolean takesStop() {
        return to == Residues.STOP && (kind == ChangeKind.DELETION || kind == ChangeKind.REPLACEMENT);
    }

    private static ProteinName of(Matcher found) {
        int first = Integer.parseInt(found.group("first"));
        char from = Residues.letters(found.group("from")).charAt(0);
        int last = found.group("last") == null ? first : Integer.parseInt(found.group("last"));
        char to = found.group("to") == null
                ? from
                : Residues.letters(found.group("to")).charAt(0);
        return new ProteinName(first, from, last, to, kind(found), inserted(found));
    }

    private static ChangeKind kind(Matcher found) {
        if (found.group("extended") != null) {
            return ChangeKind.EXTENSION;
        }
        if (found.group("fs") != null) {
            return ChangeKind.FRAMESHIFT;
        }
        if (found.group("lost") != null) {
            return ChangeKind.START_LOST;
        }
        if (found.group("del") != null) {
            return found.group("instead") == null ? ChangeKind.DELETION : ChangeKind.REPLACEMENT;
        }
        if (found.group("dup") != null) {
            return ChangeKind.DUPLICATION;
        }
        if (found.group("between") != null) {
            return ChangeKind.INSERTION;
        }
        return inserted(found).charAt(0) == Residues.STOP ? ChangeKind.STOP_GAINED : ChangeKind.SUBSTITUTION;
    }

    private static String inserted(Matcher found) {
        for (String group : new String[] {"extended", "instead", "between", "new"}) {
            if (found.group(group) != null) {
                return Residues.letters(found.group(group));
            }
        }
        return "";
    }

    @Override
    public String form() {
        return "p. " + kind.label();
    }

    @Override
    public String text() {
        String place = "p." + Residues.name(from) + first + (last == first ? "" : "_" + Residues.name(to) + last);
        return place
                + switch (kind) {
                    case SUBSTITUTION, STOP_GAINED -> Residues.names(inserted);
                    case DELETION -> "del";
                    case DUPLICATION -> "dup";
                    case INSERTION -> "ins" + Residues.names(inserted);
                    case REPLACEMENT -> "delins" + Residues.names(inserted);
                    case FRAMESHIFT -> "fs";
                    case START_LOST -> "?";
                    case EXTENSION -> Residues.names(inserted) + "ext";
                };
    }
}
