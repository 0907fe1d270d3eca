package org.cistron.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.io.fasta.GeneFastaWriter;
import org.cistron.io.fasta.ProteinFastaWriter;
import org.cistron.io.genbank.GenBankGeneWriter;
import org.cistron.io.gff3.Gff3GeneWriter;
import org.cistron.io.tsv.GeneTableWriter;
import org.junit.jupiter.api.Test;

class GeneWritersAtScaleTest {
    private static final int CONTIGS = 100_000;
    private static final long FEW_BYTES = 4 << 20;
    private static final String LETTERS = "ATG" + "ACG".repeat(60) + "TAA" + "ACGTT".repeat(20);

    @Test
    void aWriterRemembersNothingOfTheContigsItWrote() throws IOException {
        for (Written.Format format : List.<Written.Format>of(
                Gff3GeneWriter::new,
                GenBankGeneWriter::new,
                ProteinFastaWriter::new,
                GeneFastaWriter::new,
                GeneTableWriter::new)) {
            try (GeneWriter writer = format.to(OutputStream.nullOutputStream(), TestGenes.SETTINGS)) {
                write(writer, 0, 1000);
                long before = usedHeap();
                write(writer, 1000, CONTIGS);
                assertThat(usedHeap() - before).isLessThan(FEW_BYTES);
            }
        }
    }

    private static void write(GeneWriter writer, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            String id = "contig_" + i;
            CodingRegion region = CodingRegion.complete(0, 186, Strand.FORWARD);
            writer.write(Sequence.of(id, LETTERS), List.of(TestGenes.gene(id, "T_" + i, region)));
        }
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
