package org.cistron.runner.labelled;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.variants.hgvs.ResidueNames;

/**
 * What an HGVS name of a protein says: {@code p.Ser450Leu}, {@code p.Lys23_Val25del}, {@code p.Arg97fs}.
 *
 * @param reference the first residue that is named, by one letter
 * @param position its 0-based position
 * @param lastPosition the position of the last that is named
 * @param change what follows, such as {@code Leu}, {@code del} or {@code fs}
 */
record ProteinWord(char reference, int position, int lastPosition, String change) {
    private static final Pattern NAME = Pattern.compile("p\\.\\(?(" + ResidueNames.PATTERN + ")([1-9][0-9]{0,6})(?:_"
            + ResidueNames.PATTERN + "([1-9][0-9]{0,6}))?([^)]*)\\)?");
    private static final Pattern INSERTED = Pattern.compile("(ins|delins)(" + ResidueNames.PATTERN + "+)");
    private static final Pattern RESIDUE = Pattern.compile(ResidueNames.PATTERN);

    /** Reads a name; nothing where it is none of this form. */
    static Optional<ProteinWord> parse(String name) {
        Matcher found = NAME.matcher(name);
        if (!found.matches()) {
            return Optional.empty();
        }
        int position = Integer.parseInt(found.group(2)) - 1;
        int last = found.group(3) == null ? position : Integer.parseInt(found.group(3)) - 1;
        char reference = ResidueNames.letters(found.group(1)).charAt(0);
        return Optional.of(new ProteinWord(reference, position, last, found.group(4)));
    }

    /** Returns the residue that stands in the place of the one named, {@code *} for a stop codon; nothing for other changes. */
    Optional<Character> substitute() {
        return RESIDUE.matcher(change).matches() && lastPosition == position
                ? Optional.of(ResidueNames.letters(change).charAt(0))
                : Optional.empty();
    }

    /**
     * Returns what stands in the place of the residues that are named, as far as that is told.
     *
     * @param residues the protein, which has these residues
     */
    Optional<String> replacement(String residues) {
        String named = residues.substring(position, lastPosition + 1);
        Matcher names = INSERTED.matcher(change);
        if (substitute().isPresent()) {
            return substitute().map(residue -> Character.toString(residue));
        }
        if (change.equals("del")) {
            return Optional.of("");
        }
        if (change.equals("dup")) {
            return Optional.of(named + named);
        }
        if (!names.matches()) {
            return Optional.empty();
        }
        String inserted = ResidueNames.letters(names.group(2));
        return Optional.of(names.group(1).equals("ins") ? named.charAt(0) + inserted + named.substring(1) : inserted);
    }

    /**
     * Returns the terms of the Sequence Ontology, the most severe first.
     *
     * @param growth nucleotides more than before, which tells what a deletion with insertion is
     */
    List<String> terms(int growth) {
        if (change.equals("=")) {
            return List.of("synonymous_variant");
        }
        if (change.contains("fs")) {
            boolean atOnce = change.startsWith("Ter") || change.startsWith("*");
            return atOnce ? List.of("stop_gained", "frameshift_variant") : List.of("frameshift_variant");
        }
        if (reference == '*') {
            return List.of("stop_lost");
        }
        if (position == 0 && (change.equals("?") || substitute().isPresent())) {
            return List.of("start_lost");
        }
        if (substitute().isPresent()) {
            return List.of(substitute().get() == '*' ? "stop_gained" : "missense_variant");
        }
        return change.endsWith("Ter") || change.endsWith("*")
                ? List.of("stop_gained", inFrame(growth))
                : List.of(inFrame(growth));
    }

    private String inFrame(int growth) {
        if (change.startsWith("delins") && growth == 0) {
            return "missense_variant";
        }
        boolean longer =
                change.startsWith("delins") ? growth > 0 : change.startsWith("dup") || change.startsWith("ins");
        return longer ? "inframe_insertion" : "inframe_deletion";
    }
}
