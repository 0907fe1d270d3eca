package org.cistron.io.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.io.annotation.TextFiles;
import org.cistron.io.source.Packing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptFilesTest {
    private static final String GFF3 = "c\tx\tCDS\t1\t90\t.\t+\t0\tID=a;note=b \"c\"\n";
    private static final String GTF = "#!genome\n\nc\tx\tCDS\t1\t90\t.\t+\t0\tgene_id \"g\"; transcript_id \"a=b\";\n";
    private static final String UNQUOTED = "c\tx\tCDS\t1\t90\t.\t+\t0\tgene_id g; transcript_id a\n";
    private static final String GENBANK = """
            LOCUS       c   1000 bp    DNA
            FEATURES             Location/Qualifiers
                 CDS             1..90
            //
            """;

    @TempDir
    private Path folder;

    @Test
    void tellsTheFormatByContentWhateverTheNameAndPacking() {
        for (String text : List.of(GFF3, GTF, UNQUOTED, GENBANK, "\n" + GENBANK, "##gff-version 3\n" + GFF3)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (byte[] packed : List.of(bytes, Packing.gzip(bytes), Packing.bgzip(bytes))) {
                Path file = TextFiles.write(folder.resolve("annotation"), packed);

                assertThat(TranscriptFiles.read(file, Optional.empty()).coding())
                        .as(text)
                        .isOne();
            }
        }
    }

    @Test
    void theGivenGeneticCodeIsForThoseThatNameNone() {
        Path file = TextFiles.write(
                folder.resolve("a"),
                GFF3 + GFF3.replace("ID=a", "ID=b;transl_table=11").replace("\t90", "\t96"));

        TranscriptAnnotation read = TranscriptFiles.read(file, Optional.of(GeneticCode.byNumber(4)));

        assertThat(read.on("c"))
                .extracting(transcript -> transcript.code().number())
                .containsExactly(4, 11);
        assertThat(read.count(NoticeKind.CODE_ASSUMED)).isZero();
    }

    @Test
    void anAnnotationOfNothingHasNoTranscripts() {
        Path file = TextFiles.write(folder.resolve("a"), "##gff-version 3\n##sequence-region c 1 100\n");

        TranscriptAnnotation read = TranscriptFiles.read(file, Optional.empty());

        assertThat(read.size()).isZero();
        assertThat(read.contigLengths()).containsEntry("c", 100);
    }

    @Test
    void aRegionWithoutAnEndSaysNothingOfTheLength() {
        Path file = TextFiles.write(folder.resolve("a"), "##sequence-region c 1 4294967295\n" + GFF3);

        assertThat(TranscriptFiles.read(file, Optional.empty()).contigLengths()).isEmpty();
    }

    @Test
    void ofAPartOfAContigTheLengthIsNotKnown() {
        Path file = TextFiles.write(
                folder.resolve("a"), "##sequence-region c 101 500\n" + GFF3.replace("1\t90", "101\t190"));

        assertThat(TranscriptFiles.read(file, Optional.empty()).contigLengths()).isEmpty();
    }
}
