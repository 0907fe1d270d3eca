package org.cistron.io.variant;

/**
 * A row of a catalogue of mutations graded by drug.
 *
 * @param place where it stands
 * @param gene the gene's name or locus tag
 * @param mutation its HGVS name in the gene, {@code p.Ser450Leu}, or a term such as {@code frameshift_variant}
 * @param drug the drug
 * @param confidence the grade as the catalogue words it: {@code Assoc w R}, {@code Not assoc w R} or {@code Uncertain significance}
 */
public record GradedMutation(RowPlace place, String gene, String mutation, String drug, String confidence)
        implements LabelledRow {

    /** Checks that the grade is one. */
    public GradedMutation {
        if (Grade.of(confidence).isEmpty()) {
            throw new IllegalArgumentException("'" + confidence + "' is no grade");
        }
    }

    /** Returns what the grade says. */
    public Grade grade() {
        return Grade.of(confidence).orElseThrow();
    }

    /** Returns whether the mutation has an HGVS name. */
    public boolean isHgvs() {
        return mutation.matches("[cnp]\\..+");
    }
}
