package org.cistron.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.output.WriterSettings;
import org.cistron.runner.host.HostCompute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneOutputsTest {
    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.GFF3, OutputFormat.GFF3_INDEXED);
    private static final Sequence CONTIG = Sequence.of("c", "ACG");

    @TempDir
    Path folder;

    @Test
    void ofAGenePastTabixReachItIsToldThatThereIsNoIndex() {
        assertThat(noIndex(600_000_000))
                .containsExactly(
                        "genome.gff3.gz has no index, because on contig c a record reaches past 512 Mb, where tabix"
                                + " has no places.");
        assertThat(folder.resolve("out/genome.gff3.gz")).isRegularFile();
        assertThat(folder.resolve("out/genome.gff3.gz.tbi")).doesNotExist();
    }

    @Test
    void ofOthersNothingIsTold() {
        assertThat(noIndex(500_000_000)).isEmpty();
        assertThat(folder.resolve("out/genome.gff3.gz.tbi")).isRegularFile();
    }

    private List<String> noIndex(int start) {
        WriterSettings settings = new WriterSettings(GeneticCode.byNumber(11), "Cistron_1");
        CodingRegion region = new CodingRegion(start, start + 90, Strand.FORWARD, true, false);
        Gene gene = new Gene(CONTIG.id(), region, 0.9, 0.9, 12, 0, Map.of());
        try (HostCompute compute = new HostCompute(1);
                OutputFolder out = OutputFolder.open(folder.resolve("out"), true)) {
            GeneOutputs outputs = new GeneOutputs(out, "genome", FORMATS, settings, new LocusTags("G"), compute);
            outputs.write(CONTIG, new Found(List.of(gene), List.of(), Optional.empty()));
            outputs.close();
            out.commit();
            return outputs.noIndex();
        }
    }
}
