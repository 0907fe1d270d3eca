package org.cistron.benchmarks.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the catalogue writes a name in another notation than Cistron. Names are compared as {@link HgvsName#text} writes them,
 * in which these differences are gone; any other difference counts.
 */
enum NotationRule {
    STOP("a stop codon is * or Ter", "p.Trp122*", "p.Trp122Ter", "p\\.[^*]*[0-9]\\*.*"),
    LETTERS("letters of the reference after del and dup", "c.-8delC", "c.-8del", "[cn]\\..*(?:del|dup)[ACGT]+.*"),
    FRAMESHIFT_TAIL("what follows a shift of the frame", "p.Arg97fs", "p.Arg97ProfsTer23", "p\\..*fs"),
    EXTENSION_TAIL(
            "how long the protein grows", "p.Ter559Glnext*?", "p.Ter559GlnextTer14", "p\\..*[0-9][A-Z][a-z]+ext\\*\\?"),
    EXTENSION_RESIDUE(
            "which residue takes the stop codon's place", "p.Ter628ext*?", "p.Ter628ArgextTer3", "p\\.Ter[0-9]+ext.*");

    private final String difference;
    private final String catalogue;
    private final String cistron;
    private final Pattern pattern;

    NotationRule(String difference, String catalogue, String cistron, String pattern) {
        this.difference = difference;
        this.catalogue = catalogue;
        this.cistron = cistron;
        this.pattern = Pattern.compile(pattern);
    }

    /** Returns what is not compared. */
    String difference() {
        return difference;
    }

    /** Returns a name as the catalogue has it. */
    String catalogue() {
        return catalogue;
    }

    /** Returns the same name as Cistron has it. */
    String cistron() {
        return cistron;
    }

    /** Returns whether a name of the catalogue is written that way. */
    boolean concerns(String name) {
        return pattern.matcher(name).matches();
    }

    /**
     * Returns whether two names are the same but for notation.
     *
     * @param wanted the catalogue's name, or the one that the rules give instead
     * @param said Cistron's
     */
    static boolean same(HgvsName wanted, String said) {
        Optional<HgvsName> read = HgvsName.parse(said);
        return read.isPresent() && text(read.get(), wanted).equals(wanted.text());
    }

    /** Where the wanted name of a lost stop codon tells no residue, any will do. */
    private static String text(HgvsName said, HgvsName wanted) {
        if (said instanceof ProteinName name
                && wanted instanceof ProteinName open
                && name.kind() == ChangeKind.EXTENSION
                && open.inserted().isEmpty()) {
            return new ProteinName(name.first(), name.from(), name.last(), name.to(), name.kind(), "").text();
        }
        return said.text();
    }
}
