package org.cistron.io.tsv;

import java.util.List;
import org.cistron.api.variant.VariantCase;
import org.cistron.io.variant.ProteinChangeRow;

/**
 * The table of classified changes of proteins: one line for each, tab-separated, under a header line. What is not known is a dot.
 * {@code protein}, {@code position} (1-based), {@code ref}, {@code alt} and {@code gene} are those of the input; the other columns as in
 * {@link VariantTable}.
 */
public final class ProteinVariantTable {
    private static final String HEADER = String.join(
            "\t",
            "protein",
            "position",
            "ref",
            "alt",
            "gene",
            "transcript",
            "consequence",
            "impact",
            "hgvs_c",
            "hgvs_p",
            "probability",
            "class",
            "scored_by",
            "evidence");

    private ProteinVariantTable() {}

    /** Returns the header line, with its end. */
    public static String header() {
        return HEADER + "\n";
    }

    /**
     * Appends a line, with its end.
     *
     * @param row the change
     * @param subject the case that was made of it
     * @param impact how much it is likely to matter
     * @param judgement what is said of it
     */
    public static void append(
            ProteinChangeRow row, VariantCase subject, String impact, Judgement judgement, StringBuilder to) {
        to.append(row.protein()).append('\t').append(row.position() + 1);
        to.append('\t').append(row.reference()).append('\t').append(row.alternative());
        TableCells.cell(row.gene(), to);
        TableCells.cell("", to);
        TableCells.cell(subject.terms(), to);
        TableCells.cell(impact, to);
        TableCells.cell(subject.nucleotideName(), to);
        TableCells.cell(subject.proteinName(), to);
        TableCells.judgement(judgement, List.of(), to);
        to.append('\n');
    }
}
