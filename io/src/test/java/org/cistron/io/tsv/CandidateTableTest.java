package org.cistron.io.tsv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.io.AnnotationFiles;
import org.cistron.io.output.CandidateGene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateTableTest {
    private static final Sequence CONTIG = Sequence.of("c1", "TTATGGGNTGAT");

    @TempDir
    private Path folder;

    private static byte[] table() throws IOException {
        Gene whole = new Gene("c1", CodingRegion.complete(2, 11, Strand.FORWARD), 0.98765, 0.5, -1.5, 2, Map.of());
        Gene cut = new Gene("c1", new CodingRegion(0, 6, Strand.REVERSE, true, false), 0.05, 1, 0, 0, Map.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CandidateTableWriter writer = new CandidateTableWriter(bytes)) {
            writer.write(CONTIG, List.of(new CandidateGene(whole, true), new CandidateGene(cut, false)));
        }
        return bytes.toByteArray();
    }

    @Test
    void aCandidateIsALine() throws IOException {
        assertThat(new String(table(), StandardCharsets.UTF_8)).isEqualTo("""
                contig\tstart\tend\tstrand\tcalled\tlength\tpartial\tstart_codon\tprobability\tstart_probability\tcoding_log_odds\tstart_log_odds
                c1\t3\t11\t+\tyes\t9\t00\tATG\t0.9877\t0.5000\t-1.50\t2.00
                c1\t1\t6\t-\tno\t6\t01\tEdge\t0.0500\t1.0000\t0.00\t0.00
                """);
    }

    @Test
    void candidatesAreReadBack() throws IOException {
        Path file = Files.write(folder.resolve("c.tsv"), table());
        List<AnnotatedCds> read = AnnotationFiles.readCandidates(file).codingSequences();
        assertThat(read).hasSize(2);
        assertThat(read.get(0).start()).isEqualTo(2);
        assertThat(read.get(0).end()).isEqualTo(11);
        assertThat(read.get(0).score()).isEqualTo(0.9877);
        assertThat(read.get(0).attributes())
                .containsEntry("called", "yes")
                .containsEntry("start_probability", "0.5000");
        assertThat(read.get(1).strand()).isEqualTo(Strand.REVERSE);
        assertThat(read.get(1).complete()).isFalse();
    }
}
