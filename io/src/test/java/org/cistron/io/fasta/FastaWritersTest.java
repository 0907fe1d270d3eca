package org.cistron.io.fasta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.io.output.ExternalTool;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.TestGenes;
import org.cistron.io.output.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastaWritersTest {
    @TempDir
    private Path temporary;

    private static String proteins(Sequence contig, NamedGene... genes) throws IOException {
        return Written.by(ProteinFastaWriter::new, contig, genes);
    }

    private static String genes(Sequence contig, NamedGene... genes) throws IOException {
        return Written.by(GeneFastaWriter::new, contig, genes);
    }

    @Test
    void headersSayWhereAndHowSure() throws IOException {
        Sequence contig = Sequence.of("c|1", "TTGTGAAANNNTGAT");
        NamedGene gene = TestGenes.gene("c|1", "T_1", CodingRegion.complete(2, 14, Strand.FORWARD));
        String header = ">T_1 c|1:3-14(+) probability=0.9987 partial=00 start_type=GTG\n";
        assertThat(proteins(contig, gene)).isEqualTo(header + "MKX\n");
        assertThat(genes(contig, gene)).isEqualTo(header + "GTGAAANNNTGA\n");
    }

    @Test
    void theReverseStrandIsReadBackwards() throws IOException {
        Sequence contig = Sequence.of("c1", "ATCATTTCATT");
        NamedGene gene = TestGenes.gene("c1", "T", CodingRegion.complete(1, 10, Strand.REVERSE));
        String header = ">T c1:2-10(-) probability=0.9987 partial=00 start_type=";
        assertThat(genes(contig, gene)).isEqualTo(header + "ATG\nATGAAATGA\n");
        assertThat(proteins(contig, gene)).isEqualTo(header + "ATG\nMK\n");
    }

    @Test
    void cutOffGenesKeepTheirFirstAndLastCodon() throws IOException {
        Sequence contig = Sequence.of("c1", "GTGAAAGTG");
        NamedGene gene = TestGenes.gene("c1", "T", new CodingRegion(0, 9, Strand.FORWARD, true, true));
        assertThat(proteins(contig, gene)).endsWith("partial=11 start_type=Edge\nVKV\n");
    }

    @Test
    void genesOverTheOriginAreWhole() throws IOException {
        Sequence contig = Sequence.of("c1", "AAATGATTATG").withCircular(true);
        NamedGene gene = TestGenes.gene("c1", "T", CodingRegion.complete(8, 17, Strand.FORWARD));
        assertThat(genes(contig, gene)).startsWith(">T c1:9-17(+) ").endsWith("\nATGAAATGA\n");
    }

    @Test
    void linesAreSixtyLongAndIndexable() throws IOException, InterruptedException {
        Sequence contig = Sequence.of("c1", "ATG" + "AAA".repeat(59) + "TGA" + "ATGTAA");
        NamedGene[] named = {
            TestGenes.gene("c1", "T_1", CodingRegion.complete(0, 183, Strand.FORWARD)),
            TestGenes.gene("c1", "T_2", CodingRegion.complete(183, 189, Strand.FORWARD)),
        };
        String written = proteins(contig, named);
        assertThat(written.lines().filter(line -> !line.startsWith(">"))).containsExactly("M" + "K".repeat(59), "M");
        for (String text : List.of(written, genes(contig, named))) {
            Path file = Files.writeString(temporary.resolve("genes.fa"), text);
            ExternalTool.accepts(List.of("samtools", "faidx", file.toString()));
        }
    }

    @Test
    void withoutGenesTheFileIsEmpty() throws IOException {
        assertThat(proteins(Sequence.of("c1", "ACGT"))).isEmpty();
        assertThat(genes(Sequence.of("c1", "ACGT"))).isEmpty();
    }
}
