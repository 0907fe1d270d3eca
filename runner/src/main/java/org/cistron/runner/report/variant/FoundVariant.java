package org.cistron.runner.report.variant;

import java.util.List;
import java.util.Optional;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.variant.Variant;
import org.cistron.io.tsv.Judgement;

/** An allele, or a change of a protein, with all that is said of it. It is put into words only where a report has room for it. */
public interface FoundVariant {

    /** Returns what it replaces, trimmed; nothing for a change of a protein. */
    Optional<Variant> variant();

    /** Returns its rows in the table, the most severe first; at least one. */
    List<Row> rows();

    /** Returns whether a sample carries it, or the input does not say. */
    boolean carried();

    /** Returns it as it is read in one of its rows. */
    ReportedVariant described(int row);

    /**
     * What it does to one transcript.
     *
     * @param gene the gene that it touches; empty where it touches none
     * @param contig the gene's contig; empty for a protein
     * @param term the most severe consequence
     * @param impact its impact
     * @param judgement what is said of it
     */
    record Row(String gene, String contig, String term, String impact, Judgement judgement) {}
}
