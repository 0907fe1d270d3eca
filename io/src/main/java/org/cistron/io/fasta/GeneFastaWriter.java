package org.cistron.io.fasta;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.GeneWriter;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.WriterSettings;

/**
 * Writes the nucleotides of genes as FASTA, in reading direction, start to stop codon; headers as
 * {@link ProteinFastaWriter} has them.
 */
public final class GeneFastaWriter implements GeneWriter {
    private final FastaRecords records;

    /** Writes to a stream, which {@link #close()} closes. */
    public GeneFastaWriter(OutputStream to, WriterSettings settings) {
        Objects.requireNonNull(settings, "settings");
        records = new FastaRecords(to);
    }

    @Override
    public void write(Sequence contig, List<NamedGene> genes) throws IOException {
        for (NamedGene gene : genes) {
            records.write(contig, gene, gene.gene().nucleotides(contig));
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
