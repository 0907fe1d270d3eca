package org.cistron.io.tsv;

import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;

/**
 * The table of classified variants: one line for each allele and transcript, tab-separated, under a header line. What is not
 * known is a dot.
 *
 * <ul>
 *   <li>{@code contig}, {@code position} (1-based), {@code ref}, {@code alt}: as in the VCF
 *   <li>{@code gene}: its name, or its id where it has none; {@code transcript}, {@code protein}: their ids
 *   <li>{@code consequence}: terms of the Sequence Ontology, the most severe first, {@code &} between them; {@code impact}
 *   <li>{@code hgvs_c}, {@code hgvs_p}: names in the transcript and in the protein
 *   <li>{@code probability} (four decimals), {@code class}, {@code scored_by}: what a classifier or a catalogue says, and which
 *   <li>{@code evidence}: {@code name=value} with {@code ;} between them; {@code together} names what was read together with it
 * </ul>
 */
public final class VariantTable {
    private static final String HEADER = String.join(
            "\t",
            "contig",
            "position",
            "ref",
            "alt",
            "gene",
            "transcript",
            "protein",
            "consequence",
            "impact",
            "hgvs_c",
            "hgvs_p",
            "probability",
            "class",
            "scored_by",
            "evidence");

    private VariantTable() {}

    /** Returns the header line, with its end. */
    public static String header() {
        return HEADER + "\n";
    }

    /** Appends a line, with its end. */
    public static void append(VariantRow row, StringBuilder to) {
        Consequence consequence = row.consequence();
        to.append(row.contig()).append('\t').append(row.start() + 1);
        TableCells.cell(row.reference(), to);
        TableCells.cell(row.alternative(), to);
        if (consequence.transcript().isPresent()) {
            Transcript transcript = consequence.transcript().get();
            TableCells.cell(gene(transcript), to);
            TableCells.cell(transcript.id(), to);
            TableCells.cell(transcript.protein(), to);
        } else {
            to.append("\t.\t.\t.");
        }
        TableCells.cell(consequence.terms(), to);
        TableCells.cell(consequence.impact(), to);
        TableCells.cell(consequence.nucleotideName(), to);
        TableCells.cell(consequence.proteinName(), to);
        TableCells.judgement(row.judgement(), row.together(), to);
        to.append('\n');
    }

    /** Returns a gene's name, or its id where it has none. */
    public static String gene(Transcript transcript) {
        return transcript.geneName().isEmpty() ? transcript.gene() : transcript.geneName();
    }
}
