package org.cistron.io.gff3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.io.output.ExternalTool;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.TestGenes;
import org.cistron.io.output.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Gff3GeneWriterTest {
    @TempDir
    private Path temporary;

    private static String gff3(Sequence contig, NamedGene... genes) throws IOException {
        return Written.by(Gff3GeneWriter::new, contig, genes);
    }

    private void accepted(String gff3) throws IOException, InterruptedException {
        Path file = Files.writeString(temporary.resolve("genes.gff3"), gff3);
        assertThat(ExternalTool.accepts(List.of("gt", "gff3validator", file.toString())))
                .contains("input is valid GFF3");
    }

    @Test
    void aGeneIsAGeneLineWithACdsBelowIt() throws IOException {
        Sequence contig = Sequence.of("c1", "TTATGAAATGAT");
        assertThat(gff3(contig, TestGenes.gene("c1", "T_1", CodingRegion.complete(2, 11, Strand.FORWARD))))
                .isEqualTo("""
                        ##gff-version 3
                        ##sequence-region c1 1 12
                        c1	Cistron_0.1.0	gene	3	11	0.9987	+	.	ID=T_1_gene;locus_tag=T_1
                        c1	Cistron_0.1.0	CDS	3	11	0.9987	+	0	ID=T_1;Parent=T_1_gene;locus_tag=T_1;\
                        product=hypothetical protein;partial=00;start_type=ATG;start_probability=0.9000;\
                        coding_log_odds=123.46;start_log_odds=0.00;transl_table=11
                        ###
                        """);
    }

    @Test
    void partialIsLeftThenRightOnBothStrands() throws IOException {
        Sequence contig = Sequence.of("c1", "ACGTACGTACGT");
        for (Strand strand : Strand.values()) {
            boolean forward = strand == Strand.FORWARD;
            String noStart = gff3(contig, TestGenes.gene("c1", "T", new CodingRegion(0, 9, strand, true, false)));
            String noStop = gff3(contig, TestGenes.gene("c1", "T", new CodingRegion(0, 9, strand, false, true)));
            String neither = gff3(contig, TestGenes.gene("c1", "T", new CodingRegion(0, 9, strand, true, true)));
            assertThat(noStart).contains(";partial=" + (forward ? "10" : "01") + ";start_type=Edge;");
            assertThat(noStop).contains(";partial=" + (forward ? "01" : "10") + ";start_type=");
            assertThat(noStop).doesNotContain("Edge");
            assertThat(neither).contains(";partial=11;start_type=Edge;");
        }
    }

    @Test
    void contigsWithoutGenesAreDeclared() throws IOException, InterruptedException {
        String written = Written.by(
                Gff3GeneWriter::new,
                TestGenes.SETTINGS,
                List.of(
                        Map.entry(Sequence.of("c1", "ACGT"), List.of()),
                        Map.entry(Sequence.of("c2", "ACGTA"), List.of())));
        assertThat(written).isEqualTo("##gff-version 3\n##sequence-region c1 1 4\n##sequence-region c2 1 5\n");
        accepted(written);
    }

    @Test
    void noContigAtAllIsStillGff3() throws IOException, InterruptedException {
        String written = Written.by(Gff3GeneWriter::new, TestGenes.SETTINGS, List.of());
        assertThat(written).isEqualTo("##gff-version 3\n");
        accepted(written);
    }

    @Test
    void aGeneOverTheOriginEndsBeyondTheLength() throws IOException, InterruptedException {
        Sequence contig = Sequence.of("c1", "AAATGATTATG").withCircular(true);
        String written = gff3(contig, TestGenes.gene("c1", "T", CodingRegion.complete(8, 17, Strand.FORWARD)));
        assertThat(written)
                .contains("c1\tCistron_0.1.0\tregion\t1\t11\t.\t+\t.\tID=c1;Is_circular=true\n")
                .contains("\tCDS\t9\t17\t0.9987\t+\t0\t")
                .contains("start_type=ATG");
        accepted(written);
    }

    @Test
    void whatTheFormatReservesIsEscaped() throws IOException, InterruptedException {
        Sequence contig = Sequence.of(">c#1/ü;=%", "TTATGAAATGAT");
        NamedGene gene = TestGenes.gene(
                contig.id(),
                "T;1",
                CodingRegion.complete(2, 11, Strand.FORWARD),
                Map.of("motif", "AGG=1,2;3&4%\tß x", "partial", "no", "Name", "n"));
        String written = gff3(contig, gene);
        assertThat(written)
                .contains("##sequence-region %3Ec%231%2F%C3%BC%3B%3D%25 1 12\n")
                .contains("\n%3Ec%231%2F%C3%BC%3B%3D%25\tCistron_0.1.0\tCDS\t")
                .contains("ID=T%3B1;Parent=T%3B1_gene;locus_tag=T%3B1;")
                .contains(";partial=00;")
                .contains(";plugin_Name=n;motif=AGG%3D1%2C2%3B3%264%25%09ß x;plugin_partial=no;transl_table=11");
        accepted(written);
    }

    @Test
    void plainContigNamesStayAsTheyAre() throws IOException {
        assertThat(gff3(Sequence.of("gi|1:2-3.^*$@!+_?", "ACGT")))
                .contains("##sequence-region gi|1:2-3.^*$@!+_? 1 4\n");
    }

    @Test
    void aCodonWithNAndNotesInOrder() throws IOException, InterruptedException {
        Sequence contig = Sequence.of("c1", "ATGNNNTAANNN");
        String written = gff3(
                contig,
                TestGenes.gene("c1", "T", CodingRegion.complete(0, 9, Strand.FORWARD), Map.of("z", "1", "a", "2")));
        assertThat(written).contains("start_log_odds=0.00;a=2;z=1;transl_table=11\n");
        accepted(written);
    }
}
