package org.cistron.benchmarks.catalogue;

/**
 * Names changes by the rules of HGVS: what both alleles share is left out; of equal places the last in reading direction is
 * named (the 3' rule); a copy of what stands directly before is a duplication, not an insertion.
 *
 * <p>Written anew from the rules, and without any of Cistron's own naming, which is judged with it.
 */
final class StandardNames {

    private StandardNames() {}

    /**
     * Names a change by the nucleotides.
     *
     * @param system {@code c} or {@code n}
     */
    static NucleotideName nucleotide(String system, GeneSequence gene, GeneEdit edit) {
        Shared shared = Shared.of(gene.letters(edit.start(), edit.end()), edit.inserted());
        int start = edit.start() + shared.begin();
        int end = edit.end() - shared.end();
        String inserted = shared.middle(edit.inserted());
        if (start == end) {
            return insertion(system, gene, start, inserted);
        }
        while (inserted.isEmpty()
                && gene.holds(end, end + 1)
                && gene.letters(start, start + 1).equals(gene.letters(end, end + 1))) {
            start++;
            end++;
        }
        String letters = gene.letters(start, end);
        return name(system, start, end, replaced(letters, inserted), letters, inserted);
    }

    private static NucleotideName insertion(String system, GeneSequence gene, int position, String letters) {
        int at = position;
        String inserted = letters;
        while (gene.holds(at, at + 1) && inserted.startsWith(gene.letters(at, at + 1))) {
            inserted = inserted.substring(1) + inserted.charAt(0);
            at++;
        }
        int copied = at - inserted.length();
        if (gene.holds(copied, at) && gene.letters(copied, at).equals(inserted)) {
            return name(system, copied, at, ChangeKind.DUPLICATION, inserted, "");
        }
        return name(system, at - 1, at + 1, ChangeKind.INSERTION, "", inserted);
    }

    private static NucleotideName name(
            String system, int start, int end, ChangeKind kind, String claimed, String inserted) {
        return new NucleotideName(system, GeneEdit.number(start), GeneEdit.number(end - 1), kind, claimed, inserted);
    }

    /**
     * Names an in-frame change by the residues.
     *
     * @param before the protein, {@code *} at its end
     * @param after the changed protein, which differs
     */
    static ProteinName protein(String before, String after) {
        Shared shared = Shared.of(before, after);
        int start = shared.begin();
        int end = before.length() - shared.end();
        String inserted = shared.middle(after);
        if (start < end) {
            return name(before, start, end, replaced(before.substring(start, end), inserted), inserted);
        }
        int copied = start - inserted.length();
        return copied >= 0 && before.startsWith(inserted, copied)
                ? name(before, copied, start, ChangeKind.DUPLICATION, "")
                : name(before, start - 1, start + 1, ChangeKind.INSERTION, inserted);
    }

    private static ProteinName name(String before, int start, int end, ChangeKind kind, String inserted) {
        return new ProteinName(start + 1, before.charAt(start), end, before.charAt(end - 1), kind, inserted);
    }

    private static ChangeKind replaced(String out, String in) {
        if (in.isEmpty()) {
            return ChangeKind.DELETION;
        }
        return out.length() == 1 && in.length() == 1 ? ChangeKind.SUBSTITUTION : ChangeKind.REPLACEMENT;
    }

    /** How many letters two texts share at the beginning, and then at the end. */
    private record Shared(int begin, int end) {

        static Shared of(String a, String b) {
            int shorter = Math.min(a.length(), b.length());
            int begin = 0;
            while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
                begin++;
            }
            int end = 0;
            while (end < shorter - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
                end++;
            }
            return new Shared(begin, end);
        }

        String middle(String text) {
            return text.substring(begin, text.length() - end);
        }
    }
}
