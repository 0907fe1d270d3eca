package org.cistron.benchmarks.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that counts nucleotides: {@code c.102G>A}, {@code c.-8delC}, {@code n.1010_1011insC}, {@code n.5_6delGTinsTGG}.
 *
 * @param system {@code c} or {@code n}
 * @param first number of the first nucleotide named: 1 is the gene's first, -1 the one before it, 0 none
 * @param last number of the last, the same where one is named
 * @param kind what happened to them
 * @param claimed the letters that the name says are there; empty where it says none
 * @param inserted the letters that stand in their place, or between them; empty for deletions and duplications
 */
record NucleotideName(String system, int first, int last, ChangeKind kind, String claimed, String inserted)
        implements HgvsName {
    private static final String NUMBER = "-?[1-9][0-9]{0,7}";
    private static final Pattern PATTERN =
            Pattern.compile("(?<system>[cn])\\.(?<first>" + NUMBER + ")(?:_(?<last>" + NUMBER
                    + "))?(?:(?<from>[ACGT])>(?<to>[ACGT])|(?<del>del)(?<deleted>[ACGT]*)(?:ins(?<instead>[ACGT]+))?"
                    + "|dup(?<copied>[ACGT]*)|ins(?<between>[ACGT]+))");

    /** Reads a name; nothing where it is none. */
    static Optional<NucleotideName> parse(String text) {
        Matcher found = PATTERN.matcher(text);
        return found.matches() ? Optional.of(of(found)) : Optional.empty();
    }

    private static NucleotideName of(Matcher found) {
        int first = Integer.parseInt(found.group("first"));
        int last = found.group("last") == null ? first : Integer.parseInt(found.group("last"));
        String claimed = anyOf(found, "from", "deleted", "copied");
        String inserted = anyOf(found, "to", "instead", "between");
        return new NucleotideName(found.group("system"), first, last, kind(found), claimed, inserted);
    }

    private static ChangeKind kind(Matcher found) {
        if (found.group("from") != null) {
            return ChangeKind.SUBSTITUTION;
        }
        if (found.group("del") != null) {
            return found.group("instead") == null ? ChangeKind.DELETION : ChangeKind.REPLACEMENT;
        }
        return found.group("between") == null ? ChangeKind.DUPLICATION : ChangeKind.INSERTION;
    }

    private static String anyOf(Matcher found, String... groups) {
        for (String group : groups) {
            String letters = found.group(group);
            if (letters != null) {
                return letters;
            }
        }
        return "";
    }

    @Override
    public String form() {
        return system + ". " + kind.label() + (first < 0 ? " before the gene" : "");
    }

    @Override
    public String text() {
        String place = system + "." + first + (last == first ? "" : "_" + last);
        return switch (kind) {
            case SUBSTITUTION -> place + claimed + ">" + inserted;
            case DELETION -> place + "del";
            case DUPLICATION -> place + "dup";
            case INSERTION -> place + "ins" + inserted;
            default -> place + "delins" + inserted;
        };
    }
}
