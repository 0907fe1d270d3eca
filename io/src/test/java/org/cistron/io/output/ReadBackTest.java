package org.cistron.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.io.AnnotationFiles;
import org.cistron.io.genbank.GenBankGeneWriter;
import org.cistron.io.gff3.Gff3GeneWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What our writers write, our readers read. */
class ReadBackTest {
    private static final Sequence CIRCULAR =
            Sequence.of("NC_000001.2", "ACGTTACGTAGC".repeat(10)).withCircular(true);
    private static final Sequence LINEAR = Sequence.of("contig_with_a_rather_long_name_1", "ACGTTACGTAGC".repeat(10));
    private static final List<Map.Entry<Sequence, List<NamedGene>>> GENES = List.of(
            Map.entry(
                    CIRCULAR,
                    List.of(
                            gene(CIRCULAR, "T_1", CodingRegion.complete(3, 33, Strand.FORWARD)),
                            gene(CIRCULAR, "T_2", CodingRegion.complete(40, 70, Strand.REVERSE)),
                            gene(CIRCULAR, "T_3", CodingRegion.complete(110, 131, Strand.REVERSE)))),
            Map.entry(
                    LINEAR,
                    List.of(
                            gene(LINEAR, "T_4", new CodingRegion(0, 30, Strand.FORWARD, true, false)),
                            gene(LINEAR, "T_5", new CodingRegion(90, 120, Strand.REVERSE, true, true)))));

    @TempDir
    private Path folder;

    private static NamedGene gene(Sequence contig, String tag, CodingRegion region) {
        return TestGenes.gene(contig.id(), tag, region, Map.of("motif", "a=b; \"c\", 100 %"));
    }

    private Annotation read(Written.Format format) throws IOException {
        Path file = folder.resolve("genes");
        Files.writeString(file, Written.by(format, TestGenes.SETTINGS, GENES));
        return AnnotationFiles.read(file);
    }

    @Test
    void gff3() throws IOException {
        Annotation annotation = read(Gff3GeneWriter::new);
        placesAreThoseWritten(annotation);
        AnnotatedCds last = annotation.codingSequences().get(4);
        assertThat(last.score()).isEqualTo(0.9987);
        assertThat(last.attributes())
                .containsEntry("motif", "a=b; \"c\", 100 %")
                .containsEntry("partial", "11");
    }

    @Test
    void genBank() throws IOException {
        Annotation annotation = read(GenBankGeneWriter::new);
        placesAreThoseWritten(annotation);
        AnnotatedCds second = annotation.codingSequences().get(1);
        assertThat(second.attributes().get("note")).endsWith("; motif=a=b; \"c\", 100 %");
        assertThat(second.attributes())
                .containsEntry("transl_table", "11")
                .containsEntry(
                        "translation",
                        GENES.get(0).getValue().get(1).gene().protein(CIRCULAR, GeneticCode.byNumber(11)));
    }

    private static void placesAreThoseWritten(Annotation annotation) {
        assertThat(annotation.contigLengths())
                .containsExactly(Map.entry(CIRCULAR.id(), 120), Map.entry(LINEAR.id(), 120));
        List<NamedGene> written =
                GENES.stream().flatMap(contig -> contig.getValue().stream()).toList();
        assertThat(annotation.codingSequences()).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
            AnnotatedCds read = annotation.codingSequences().get(i);
            CodingRegion region = written.get(i).gene().region();
            assertThat(read.attributes())
                    .containsEntry("locus_tag", written.get(i).locusTag());
            assertThat(read.strand()).isEqualTo(region.strand());
            assertThat(read.complete()).isEqualTo(!region.partial());
            assertThat(length(read)).isEqualTo(region.length());
            assertThat(read.parts()).anyMatch(part -> part.start() == region.start());
        }
    }

    private static int length(AnnotatedCds cds) {
        return cds.parts().stream().mapToInt(part -> part.length()).sum();
    }
}
