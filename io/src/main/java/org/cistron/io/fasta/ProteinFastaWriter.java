package org.cistron.io.fasta;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.GeneWriter;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.WriterSettings;

/**
 * Writes proteins as FASTA: {@code >TAG contig:start-end(strand) probability=0.9987 partial=00 start_type=ATG}.
 *
 * <p>Coordinates are 1-based and inclusive. There is no {@code *} for the final stop; a codon with an N is X.
 */
public final class ProteinFastaWriter implements GeneWriter {
    private final FastaRecords records;
    private final GeneticCode code;

    /** Writes to a stream, which {@link #close()} closes. */
    public ProteinFastaWriter(OutputStream to, WriterSettings settings) {
        records = new FastaRecords(to);
        code = settings.code();
    }

    @Override
    public void write(Sequence contig, List<NamedGene> genes) throws IOException {
        for (NamedGene gene : genes) {
            records.write(contig, gene, gene.gene().protein(contig, code));
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
