package org.cistron.variants.hgvs;

/**
 * Names what happened to a protein: {@code p.Ser450Leu}, {@code p.Lys23del}, {@code p.Arg97ProfsTer23}.
 *
 * <p>Of all places where a change can be told to have happened, the one nearest to the protein's end is named (the 3' rule).
 * All these are predictions, which HGVS would have in parentheses; they are left out, as most catalogues do.
 */
public final class ProteinChange {
    private final String before;
    private final String after;
    private final int first;
    private final int kept;

    private ProteinChange(String before, String after) {
        this.before = before;
        this.after = after;
        this.first = commonPrefix(before, after);
        this.kept = commonSuffix(before, after, first);
    }

    /**
     * Names a change that leaves the reading frame and the stop codon.
     *
     * @param before the protein's residues as one-letter names, {@code *} at the end where its stop codon is known
     * @param after the same with the change, translated to its own end, beyond any new {@code *}
     * @param codon the first codon that is changed, from 0: what is named where the residues stay the same
     */
    public static String inFrame(String before, String after, int codon) {
        return before.equals(after) ? same(before, codon) : "p." + new ProteinChange(before, after).inFrame();
    }

    /**
     * Names a change that leaves the reading frame, but not the stop codon: where no residue before it changes, the protein is
     * extended.
     *
     * @param before as in {@link #inFrame}
     * @param after the residues with the change, up to the next {@code *} or as far as the sequence goes
     * @param codon as in {@link #inFrame}
     */
    public static String stopLost(String before, String after, int codon) {
        if (before.equals(after)) {
            return same(before, codon);
        }
        ProteinChange change = new ProteinChange(before, after);
        boolean extended =
                change.first < Math.min(before.length(), after.length()) && before.charAt(change.first) == '*';
        return "p." + (extended ? change.extension() : change.inFrame());
    }

    /**
     * Names a change that shifts the reading frame.
     *
     * @param before as in {@link #inFrame}
     * @param after the residues with the change, up to the first {@code *} or as far as the sequence goes
     * @param codon as in {@link #inFrame}
     */
    public static String frameshift(String before, String after, int codon) {
        return before.equals(after) ? same(before, codon) : "p." + new ProteinChange(before, after).frameshift();
    }

    /**
     * Names one residue in the place of another, or of itself.
     *
     * @param before the residue
     * @param codon its codon, from 0
     * @param after what stands there now
     */
    public static String substitution(char before, int codon, char after) {
        return "p." + ResidueNames.name(before) + (codon + 1) + (before == after ? "=" : ResidueNames.name(after));
    }

    /** Names the loss of the start codon. */
    public static String startLost(String before) {
        return "p." + residue(before, 0) + "?";
    }

    private static String same(String before, int codon) {
        return codon < before.length() ? "p." + residue(before, codon) + "=" : "p.=";
    }

    private String inFrame() {
        if (first == after.length()) {
            return lostEnd();
        }
        String out = before.substring(first, before.length() - kept);
        String in = untilStop(after.substring(first, after.length() - kept));
        if (out.isEmpty()) {
            return insertion(in);
        }
        if (in.isEmpty()) {
            return range(first, out.length()) + "del";
        }
        if (in.startsWith("*")) {
            return residue(before, first) + "Ter";
        }
        if (out.length() == 1 && in.length() == 1) {
            return residue(before, first) + ResidueNames.name(in.charAt(0));
        }
        return range(first, out.length()) + "delins" + ResidueNames.names(in);
    }

    /** What follows a new stop codon is not translated, and not named. */
    private static String untilStop(String residues) {
        int stop = residues.indexOf('*');
        return stop < 0 ? residues : residues.substring(0, stop + 1);
    }

    private String insertion(String in) {
        int from = first - in.length();
        if (from >= 0 && before.startsWith(in, from)) {
            return range(from, in.length()) + "dup";
        }
        if (first == 0 || first >= before.length()) {
            return "?";
        }
        return residue(before, first - 1) + "_" + residue(before, first) + "ins" + ResidueNames.names(in);
    }

    /** The sequence ends before the protein does. */
    private String lostEnd() {
        return range(first, before.length() - first) + "del";
    }

    private String extension() {
        int stop = after.indexOf('*', first);
        return residue(before, first)
                + ResidueNames.name(after.charAt(first))
                + "ext"
                + (stop < 0 ? "Ter?" : "Ter" + (stop - first));
    }

    private String frameshift() {
        if (first == after.length()) {
            return first < before.length() ? residue(before, first) + "fs" : "?";
        }
        if (first < before.length() && before.charAt(first) == '*') {
            return extension();
        }
        if (first >= before.length()) {
            return "?";
        }
        if (after.charAt(first) == '*') {
            return residue(before, first) + "Ter";
        }
        int stop = after.indexOf('*', first);
        return residue(before, first)
                + ResidueNames.name(after.charAt(first))
                + "fsTer"
                + (stop < 0 ? "?" : stop - first + 1);
    }

    private String range(int from, int length) {
        return length == 1 ? residue(before, from) : residue(before, from) + "_" + residue(before, from + length - 1);
    }

    private static String residue(String protein, int index) {
        return ResidueNames.name(protein.charAt(index)) + (index + 1);
    }

    private static int commonPrefix(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonSuffix(String a, String b, int prefix) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) - prefix
                && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }
}
