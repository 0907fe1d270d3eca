package org.cistron.io.genbank;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.GeneTerms;
import org.cistron.io.output.GeneWriter;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.TextOutput;
import org.cistron.io.output.WriterSettings;

/**
 * Writes GenBank flat files: one record for each contig, with a {@code gene} and a {@code CDS} feature for each gene.
 *
 * <p>Follows the GenBank release notes (section 3.4) and the INSDC feature table. What is not known is written as it is in
 * files without it: the date 01-JAN-1980, the division UNK, the organism "unidentified". Cut-off ends are marked
 * {@code <} and {@code >}; a gene over the origin is a {@code join}. Nucleotides are lower case, as the format has it.
 */
public final class GenBankGeneWriter implements GeneWriter {
    private final TextOutput text;
    private final GenBankText features;
    private final WriterSettings settings;
    private final String inference;

    /** Writes to a stream, which {@link #close()} closes. */
    public GenBankGeneWriter(OutputStream to, WriterSettings settings) {
        this.text = new TextOutput(to);
        this.features = new GenBankText(text);
        this.settings = settings;
        this.inference = "ab initio prediction:" + settings.source().replace('_', ':');
    }

    @Override
    public void write(Sequence contig, List<NamedGene> genes) throws IOException {
        GenBankHeader.write(text, features, contig);
        text.text("FEATURES             Location/Qualifiers").newLine();
        source(contig);
        for (NamedGene gene : genes) {
            gene(contig, gene);
        }
        GenBankOrigin.write(text, contig);
        text.text("//").newLine();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private void source(Sequence contig) throws IOException {
        features.feature("source", "1.." + contig.length());
        features.quoted("organism", "unidentified");
        features.quoted("mol_type", "genomic DNA");
    }

    private void gene(Sequence contig, NamedGene named) throws IOException {
        Gene gene = named.gene();
        String location = GenBankLocation.of(gene.region(), contig.length());
        features.feature("gene", location);
        features.quoted("locus_tag", named.locusTag());
        features.feature("CDS", location);
        features.quoted("locus_tag", named.locusTag());
        features.quoted("inference", inference);
        features.quoted("note", note(contig, gene));
        features.plain("codon_start", gene.region().phase() + 1L);
        features.plain("transl_table", settings.code().number());
        features.quoted("product", GeneTerms.PRODUCT);
        features.quoted("translation", gene.protein(contig, settings.code()));
    }

    private static String note(Sequence contig, Gene gene) {
        StringBuilder note = new StringBuilder(160);
        note.append("probability=").append(TextOutput.rounded(gene.probability(), 4));
        note.append("; start_type=").append(GeneTerms.startType(gene, contig));
        note.append("; start_probability=").append(TextOutput.rounded(gene.startProbability(), 4));
        note.append("; coding_log_odds=").append(TextOutput.rounded(gene.codingLogOdds(), 2));
        note.append("; start_log_odds=").append(TextOutput.rounded(gene.startLogOdds(), 2));
        for (Map.Entry<String, String> more : gene.notes().entrySet()) {
            note.append("; ").append(more.getKey()).append('=').append(more.getValue());
        }
        return note.toString();
    }
}
