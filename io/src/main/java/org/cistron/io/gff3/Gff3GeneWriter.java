package org.cistron.io.gff3;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.GeneTerms;
import org.cistron.io.output.GeneWriter;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.TextOutput;
import org.cistron.io.output.WriterSettings;

/**
 * Writes GFF3 1.26: for each gene a {@code gene} line and a {@code CDS} line below it.
 *
 * <p>The CDS's ID is the locus tag, the gene's the same with {@code _gene}. The score is the probability that the gene is
 * real; log-odds are natural logarithms. A circular contig has a {@code region} line with {@code Is_circular=true}, and a
 * gene over its origin ends beyond its length. Every contig has a {@code ##sequence-region} line, also without genes.
 */
public final class Gff3GeneWriter implements GeneWriter {
    private static final Set<String> OURS = Set.of(
            "locus_tag",
            "product",
            "partial",
            "start_type",
            "start_probability",
            "coding_log_odds",
            "start_log_odds",
            "transl_table");

    private final TextOutput text;
    private final String source;
    private final int code;
    private final boolean directives;

    /**
     * Writes the first line.
     *
     * @throws IOException if the stream fails
     */
    public Gff3GeneWriter(OutputStream to, WriterSettings settings) throws IOException {
        this(to, settings, true);
    }

    /**
     * Writes the first line.
     *
     * @param directives whether lines that begin with {@code ##} follow among the features
     */
    Gff3GeneWriter(OutputStream to, WriterSettings settings, boolean directives) throws IOException {
        this.directives = directives;
        text = new TextOutput(to);
        source = Gff3Encoder.column(settings.source());
        code = settings.code().number();
        text.text("##gff-version 3").newLine();
    }

    @Override
    public void write(Sequence contig, List<NamedGene> genes) throws IOException {
        String id = Gff3Encoder.contig(contig.id());
        if (directives) {
            text.text("##sequence-region ").text(id).text(" 1 ").number(contig.length());
            text.newLine();
        }
        if (contig.circular()) {
            circular(id, contig.length());
        }
        for (NamedGene gene : genes) {
            gene(id, contig, gene);
        }
        if (directives && (contig.circular() || !genes.isEmpty())) {
            text.text("###").newLine();
        }
    }

    /** Passes on what is written so far. */
    void flush() throws IOException {
        text.flush();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private void circular(String id, int length) throws IOException {
        text.text(id).letter('\t').text(source).text("\tregion\t1\t").number(length);
        text.text("\t.\t+\t.\tID=").text(Gff3Encoder.attribute(id)).text(";Is_circular=true");
        text.newLine();
    }

    private void gene(String id, Sequence contig, NamedGene named) throws IOException {
        Gene gene = named.gene();
        String tag = Gff3Encoder.attribute(named.locusTag());
        columns(id, "gene", gene).text("\t.\tID=").text(tag).text("_gene;locus_tag=");
        text.text(tag).newLine();
        columns(id, "CDS", gene).letter('\t').number(gene.region().phase());
        text.text("\tID=").text(tag).text(";Parent=").text(tag).text("_gene;locus_tag=");
        text.text(tag).text(";product=").text(GeneTerms.PRODUCT);
        evidence(gene, contig);
        notes(gene.notes());
        text.text(";transl_table=").number(code).newLine();
    }

    private TextOutput columns(String id, String type, Gene gene) throws IOException {
        CodingRegion region = gene.region();
        text.text(id).letter('\t').text(source).letter('\t').text(type);
        text.letter('\t').number(region.start() + 1L).letter('\t').number(region.end());
        text.letter('\t').decimal(gene.probability(), 4);
        return text.letter('\t').letter(region.strand().symbol());
    }

    private void evidence(Gene gene, Sequence contig) throws IOException {
        text.text(";partial=").text(GeneTerms.partial(gene.region()));
        text.text(";start_type=").text(GeneTerms.startType(gene, contig));
        text.text(";start_probability=").decimal(gene.startProbability(), 4);
        text.text(";coding_log_odds=").decimal(gene.codingLogOdds(), 2);
        text.text(";start_log_odds=").decimal(gene.startLogOdds(), 2);
    }

    private void notes(Map<String, String> notes) throws IOException {
        for (Map.Entry<String, String> note : notes.entrySet()) {
            text.letter(';').text(Gff3Encoder.attribute(noteName(note.getKey())));
            text.letter('=').text(Gff3Encoder.attribute(note.getValue()));
        }
    }

    /** A note must not say twice what we say, nor begin like the names that GFF3 keeps for itself. */
    private static String noteName(String name) {
        boolean taken = OURS.contains(name) || name.isEmpty() || Character.isUpperCase(name.charAt(0));
        return taken ? "plugin_" + name : name;
    }
}
