package org.cistron.io.tsv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.GeneTerms;
import org.cistron.io.output.GeneWriter;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.TextOutput;
import org.cistron.io.output.WriterSettings;

/**
 * Writes one line for each gene, tab-separated, under a header line.
 *
 * <ul>
 *   <li>{@code contig}, {@code start}, {@code end}, {@code strand}: 1-based and inclusive, stop codon included; over the
 *       origin of a circular contig the end is beyond its length
 *   <li>{@code locus_tag}; {@code length} in nucleotides; {@code protein_length} in amino acids, without the stop
 *   <li>{@code partial}: two digits, left end then right end by coordinate, 1 where cut off; {@code start_codon}, or
 *       {@code Edge} where it is cut off
 *   <li>{@code probability} that the gene is real; {@code start_probability} that its start is right if it is
 *   <li>{@code coding_log_odds}, {@code start_log_odds}: natural logarithms
 *   <li>{@code gc}: share of G and C among A, C, G and T, 0 to 1; {@code NaN} where all are N
 *   <li>{@code notes}: what else the plugin says, {@code name=value} with {@code ;} between them
 * </ul>
 */
public final class GeneTableWriter implements GeneWriter {
    private static final String HEADER = String.join(
            "\t",
            "contig",
            "start",
            "end",
            "strand",
            "locus_tag",
            "length",
            "protein_length",
            "partial",
            "start_codon",
            "probability",
            "start_probability",
            "coding_log_odds",
            "start_log_odds",
            "gc",
            "notes");

    private final TextOutput text;

    /**
     * Writes the header line.
     *
     * @throws IOException if the stream fails
     */
    public GeneTableWriter(OutputStream to, WriterSettings settings) throws IOException {
        Objects.requireNonNull(settings, "settings");
        text = new TextOutput(to);
        text.text(HEADER).newLine();
    }

    @Override
    public void write(Sequence contig, List<NamedGene> genes) throws IOException {
        for (NamedGene gene : genes) {
            place(contig, gene);
            evidence(contig, gene.gene());
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private void place(Sequence contig, NamedGene named) throws IOException {
        CodingRegion region = named.gene().region();
        text.text(contig.id()).letter('\t').number(region.start() + 1L).letter('\t');
        text.number(region.end()).letter('\t').letter(region.strand().symbol());
        text.letter('\t').text(named.locusTag()).letter('\t').number(region.length());
        text.letter('\t').number(proteinLength(region));
        text.letter('\t').text(GeneTerms.partial(region)).letter('\t');
        text.text(GeneTerms.startType(named.gene(), contig));
    }

    private void evidence(Sequence contig, Gene gene) throws IOException {
        text.letter('\t').decimal(gene.probability(), 4);
        text.letter('\t').decimal(gene.startProbability(), 4);
        text.letter('\t').decimal(gene.codingLogOdds(), 2);
        text.letter('\t').decimal(gene.startLogOdds(), 2);
        text.letter('\t').decimal(gc(contig, gene.region()), 4);
        text.letter('\t').text(notes(gene.notes())).newLine();
    }

    private static int proteinLength(CodingRegion region) {
        return region.length() / 3 - (region.partialThreePrime() ? 0 : 1);
    }

    private static double gc(Sequence contig, CodingRegion region) {
        int known = 0;
        int strong = 0;
        for (int i = region.start(); i < region.end(); i++) {
            byte base = contig.base(i < contig.length() ? i : i - contig.length());
            known += base == Sequence.N ? 0 : 1;
            strong += base == Sequence.C || base == Sequence.G ? 1 : 0;
        }
        return (double) strong / known;
    }

    private static String notes(Map<String, String> notes) {
        return notes.entrySet().stream()
                .map(note -> note.getKey() + "=" + note.getValue())
                .map(note -> note.replaceAll("[\\t\\r\\n]", " "))
                .collect(Collectors.joining(";"));
    }
}
