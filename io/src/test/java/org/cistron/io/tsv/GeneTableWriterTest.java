package org.cistron.io.tsv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.TestGenes;
import org.cistron.io.output.Written;
import org.junit.jupiter.api.Test;

class GeneTableWriterTest {
    private static final String HEADER = "contig\tstart\tend\tstrand\tlocus_tag\tlength\tprotein_length\tpartial\t"
            + "start_codon\tprobability\tstart_probability\tcoding_log_odds\tstart_log_odds\tgc\tnotes\n";

    private static String table(Sequence contig, NamedGene... genes) throws IOException {
        return Written.by(GeneTableWriter::new, contig, genes);
    }

    @Test
    void aGeneIsALine() throws IOException {
        Sequence contig = Sequence.of("c1", "TTATGGGNTGAT");
        NamedGene gene = TestGenes.gene(
                "c1", "T_1", CodingRegion.complete(2, 11, Strand.FORWARD), Map.of("b", "2", "a", "x\ty"));
        assertThat(table(contig, gene))
                .isEqualTo(
                        HEADER + "c1\t3\t11\t+\tT_1\t9\t2\t00\tATG\t0.9987\t0.9000\t123.46\t0.00\t0.5000\ta=x y;b=2\n");
    }

    @Test
    void aCutOffStartHasNoStartCodon() throws IOException {
        Sequence contig = Sequence.of("c1", "TTAAATG");
        assertThat(table(contig, TestGenes.gene("c1", "A", new CodingRegion(0, 6, Strand.REVERSE, true, false))))
                .contains("c1\t1\t6\t-\tA\t6\t1\t01\tEdge\t");
    }

    @Test
    void aGeneOverTheOriginEndsBeyondTheLength() throws IOException {
        Sequence contig = Sequence.of("c1", "AAATGATTATG").withCircular(true);
        assertThat(table(contig, TestGenes.gene("c1", "B", CodingRegion.complete(8, 17, Strand.FORWARD))))
                .contains("c1\t9\t17\t+\tB\t9\t2\t00\tATG\t")
                .contains("\t0.2222\t\n");
    }

    @Test
    void nothingButNHasNoGc() throws IOException {
        Sequence contig = Sequence.of("c1", "NNNNNN");
        assertThat(table(contig, TestGenes.gene("c1", "A", new CodingRegion(0, 6, Strand.FORWARD, true, true))))
                .endsWith("\tNaN\t\n");
    }

    @Test
    void withoutGenesThereIsAHeader() throws IOException {
        assertThat(table(Sequence.of("c1", "ACGT"))).isEqualTo(HEADER);
    }
}
