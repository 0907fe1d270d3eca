package org.cistron.io.tsv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.CandidateGene;
import org.cistron.io.output.GeneTerms;
import org.cistron.io.output.TextOutput;

/**
 * Writes one line for each candidate, tab-separated, under a header line; columns as in {@link GeneTableWriter}, and
 * {@code called}, {@code yes} or {@code no}.
 */
public final class CandidateTableWriter implements Closeable {
    static final List<String> COLUMNS = List.of(
            "contig",
            "start",
            "end",
            "strand",
            "called",
            "length",
            "partial",
            "start_codon",
            "probability",
            "start_probability",
            "coding_log_odds",
            "start_log_odds");

    static final String YES = "yes";
    static final String NO = "no";

    private final TextOutput text;

    /**
     * Writes the header line.
     *
     * @throws IOException if the stream fails
     */
    public CandidateTableWriter(OutputStream to) throws IOException {
        text = new TextOutput(to);
        text.text(String.join("\t", COLUMNS)).newLine();
    }

    /**
     * Writes a contig's candidates in the order given.
     *
     * @throws IOException if the stream fails
     */
    public void write(Sequence contig, List<CandidateGene> candidates) throws IOException {
        for (CandidateGene candidate : candidates) {
            Gene gene = candidate.gene();
            CodingRegion region = gene.region();
            text.text(contig.id()).letter('\t').number(region.start() + 1L);
            text.letter('\t')
                    .number(region.end())
                    .letter('\t')
                    .letter(region.strand().symbol());
            text.letter('\t').text(candidate.called() ? YES : NO);
            text.letter('\t').number(region.length());
            text.letter('\t').text(GeneTerms.partial(region));
            text.letter('\t').text(GeneTerms.startType(gene, contig));
            text.letter('\t').decimal(gene.probability(), 4);
            text.letter('\t').decimal(gene.startProbability(), 4);
            text.letter('\t').decimal(gene.codingLogOdds(), 2);
            text.letter('\t').decimal(gene.startLogOdds(), 2);
            text.newLine();
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
