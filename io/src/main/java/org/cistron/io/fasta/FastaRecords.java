package org.cistron.io.fasta;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.GeneTerms;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.TextOutput;

/** Writes a gene's record: a header that is the same for nucleotides and protein, and lines of 60 letters. */
final class FastaRecords implements Closeable {
    private static final int LINE = 60;

    private final TextOutput text;

    FastaRecords(OutputStream to) {
        text = new TextOutput(to);
    }

    void write(Sequence contig, NamedGene gene, String letters) throws IOException {
        header(contig, gene);
        for (int i = 0; i < letters.length(); i += LINE) {
            text.text(letters, i, Math.min(i + LINE, letters.length())).newLine();
        }
    }

    private void header(Sequence contig, NamedGene named) throws IOException {
        Gene gene = named.gene();
        CodingRegion region = gene.region();
        text.letter('>').text(named.locusTag()).letter(' ').text(contig.id()).letter(':');
        text.number(region.start() + 1L).letter('-').number(region.end());
        text.letter('(').letter(region.strand().symbol()).text(") probability=");
        text.decimal(gene.probability(), 4).text(" partial=").text(GeneTerms.partial(region));
        text.text(" start_type=").text(GeneTerms.startType(gene, contig)).newLine();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
