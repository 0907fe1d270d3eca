package org.cistron.io.gff3;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.tribble.readers.TabixReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.io.output.ExternalTool;
import org.cistron.io.output.GeneWriter;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.TestGenes;
import org.cistron.io.output.WriterSettings;
import org.cistron.io.source.ByteSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedGff3GeneWriterTest {
    private static final WriterSettings SETTINGS = TestGenes.SETTINGS;
    private static final int CONTIG = 300_000;

    @TempDir
    Path folder;

    @Test
    void theFeaturesAreThoseOfThePlainFileAndEachGeneIsFoundWhereItLies() throws IOException, InterruptedException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        Path file = folder.resolve("genes.gff3.gz");
        try (GeneWriter text = new Gff3GeneWriter(plain, SETTINGS);
                GeneWriter packed = new IndexedGff3GeneWriter(Files.newOutputStream(file), this::index, SETTINGS)) {
            for (int i = 0; i < 6; i++) {
                Sequence contig = Sequence.of("c" + i, "ACG".repeat(CONTIG / 3)).withCircular(i == 5);
                List<NamedGene> genes = genes(contig);
                text.write(contig, genes);
                packed.write(contig, genes);
            }
        }

        try (InputStream unpacked = ByteSource.ofFile(file).open()) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("##gff-version 3\n"
                            + plain.toString(StandardCharsets.UTF_8)
                                    .lines()
                                    .filter(line -> !line.startsWith("#"))
                                    .map(line -> line + "\n")
                                    .collect(Collectors.joining()));
        }
        String end = ExternalTool.accepts(List.of("tabix", file.toString(), "c2:" + (CONTIG - 1_800)));
        assertThat(end.lines()).hasSize(4).last().asString().contains("\tCDS\t298351\t298440\t");
        assertThat(tags(file, "c3", 150_001, 150_001)).containsExactly("c3_1000_gene", "c3_1000");
        assertThat(tags(file, "c5", CONTIG - 5, CONTIG)).contains("over_origin").contains("c5");
        assertThat(tags(file, "c4", CONTIG - 5, CONTIG)).isEmpty();
    }

    @Test
    void ofGenesPastTabixReachThereIsNoIndexAndWhyIsSaid() throws IOException {
        Sequence contig = Sequence.of("c", "ACG");
        CodingRegion far = new CodingRegion(600_000_000, 600_000_090, Strand.FORWARD, true, false);
        GeneWriter writer = new IndexedGff3GeneWriter(
                Files.newOutputStream(folder.resolve("far.gff3.gz")),
                () -> {
                    throw new IllegalStateException("there is to be no index");
                },
                SETTINGS);
        try (writer) {
            writer.write(contig, List.of(TestGenes.gene("c", "far", far)));
        }
        assertThat(writer.hindrance().orElseThrow()).contains("contig c").contains("512 Mb");
    }

    private static List<NamedGene> genes(Sequence contig) {
        List<NamedGene> genes = new ArrayList<>();
        for (int i = 0; i < 1_990; i++) {
            genes.add(TestGenes.gene(
                    contig.id(), contig.id() + "_" + i, CodingRegion.complete(i * 150, i * 150 + 90, Strand.FORWARD)));
        }
        if (contig.circular()) {
            CodingRegion region = CodingRegion.complete(CONTIG - 30, CONTIG + 60, Strand.FORWARD);
            genes.add(TestGenes.gene(contig.id(), "over_origin", region));
        }
        return genes;
    }

    private OutputStream index() {
        try {
            return Files.newOutputStream(folder.resolve("genes.gff3.gz.tbi"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the IDs on a stretch. */
    private static List<String> tags(Path file, String contig, int start, int end) throws IOException {
        List<String> found = new ArrayList<>();
        try (TabixReader reader = new TabixReader(file.toString())) {
            TabixReader.Iterator lines = reader.query(contig + ":" + start + "-" + end);
            for (String line = lines.next(); line != null; line = lines.next()) {
                found.add(line.replaceFirst(".*\tID=([^;]*).*", "$1"));
            }
        }
        return found;
    }
}
