package org.cistron.io.gff3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;
import org.cistron.io.annotation.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gff3ReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsACdsInHalfOpenCoordinatesWithAllThatItsLineSays() {
        Annotation annotation = read("""
                ##gff-version 3
                ##sequence-region c 1 1000
                c\tx\tgene\t1\t300\t.\t+\t.\tID=g
                c\tx\tCDS\t1\t300\t0.5\t+\t0\tID=a;product=named; pseudo = no
                """);

        assertThat(annotation.contigLengths()).isEqualTo(Map.of("c", 1000));
        assertThat(annotation.codingSequences())
                .containsExactly(new AnnotatedCds(
                        "c",
                        List.of(new Region("c", 0, 300)),
                        List.of(0),
                        Strand.FORWARD,
                        0.5,
                        true,
                        false,
                        Map.of("ID", "a", "product", "named", "pseudo ", " no")));
    }

    @Test
    void partsThatShareAnIdOnOneContigAndStrandAreOneCds() {
        Annotation annotation = read("""
                c\tx\tCDS\t1\t100\t1\t-\t1\tID=a;product=first
                c\tx\tCDS\t500\t600\t.\t+\t0\tID=b
                c\tx\tCDS\t201\t300\t2\t-\t2\tID=a;product=second
                c\tx\tCDS\t401\t490\t.\t+\t0\tID=a
                d\tx\tCDS\t401\t490\t.\t-\t0\tID=a
                """);

        assertThat(annotation.codingSequences()).hasSize(4);
        AnnotatedCds joined = annotation.codingSequences().get(0);
        assertThat(joined.parts()).containsExactly(new Region("c", 0, 100), new Region("c", 200, 300));
        assertThat(joined.phases()).containsExactly(1, 2);
        assertThat(joined.score()).isEqualTo(1);
        assertThat(joined.attributes()).containsEntry("product", "first");
    }

    @Test
    void linesWithoutAnIdStayAlone() {
        assertThat(read("c\tx\tCDS\t1\t90\t.\t+\t0\tParent=t\nc\tx\tCDS\t101\t190\t.\t+\t0\tParent=t;\n")
                        .codingSequences())
                .hasSize(2);
    }

    @Test
    void decodesPercentSignsAndLeavesBareOnes() {
        AnnotatedCds cds = read("a%7Cb\tx\tCDS\t1\t90\t.\t+\t0\tproduct=5%27%2C 50% caf%C3%A9 %3B%zz%\n")
                .codingSequences()
                .get(0);

        assertThat(cds.contig()).isEqualTo("a|b");
        assertThat(cds.attributes()).containsEntry("product", "5', 50% caf\u00e9 ;%zz%");
    }

    @ParameterizedTest
    @CsvSource({
        "partial=00,true,false",
        "partial=10,false,false",
        "partial=true,false,false",
        "partial=false,true,false",
        "pseudo=true,true,true",
        "pseudo=false,true,false",
        "pseudogene=unknown,true,true",
        "note=none,true,false"
    })
    void tellsCompleteAndPseudo(String attribute, boolean complete, boolean pseudo) {
        AnnotatedCds cds = read("c\tx\tCDS\t1\t90\t.\t+\t0\t" + attribute + "\n")
                .codingSequences()
                .get(0);

        assertThat(cds.complete()).isEqualTo(complete);
        assertThat(cds.pseudo()).isEqualTo(pseudo);
    }

    @Test
    void endsAtTheSequences() {
        assertThat(read("c\tx\tCDS\t1\t90\t.\t+\t0\t.\n##FASTA\nno feature line\n")
                        .codingSequences())
                .hasSize(1);
        assertThat(read("c\tx\tCDS\t1\t90\t.\t+\t0\t.\n>c\nACGT\n").codingSequences())
                .hasSize(1);
    }

    @Test
    void goesOnWhereAnotherFileFollowsTheSequences() {
        String file = "##gff-version 3\nc\tx\tCDS\t1\t90\t.\t+\t0\t.\n##FASTA\n>c\nACGT\n";

        assertThat(read(file.repeat(2)).codingSequences()).hasSize(2);
    }

    @Test
    void readsWindowsLineEndsAByteOrderMarkAndALastLineWithoutEnd() {
        Annotation annotation =
                read("\uFEFF##gff-version 3.1.26\r\n\r\n# remark\r\nc\tx\tCDS\t1\t90\t.\t-\t0\tID=a\r\n###\r\n"
                        + "c\tx\tCDS\t101\t190\t1e-3\t-\t0\tID=b");

        assertThat(annotation.codingSequences()).hasSize(2);
        assertThat(annotation.codingSequences().get(0).attributes()).isEqualTo(Map.of("ID", "a"));
        assertThat(annotation.codingSequences().get(1).score()).isEqualTo(0.001);
    }

    @Test
    void readsProdigal() {
        Annotation annotation = read("""
                ##gff-version  3
                # Sequence Data: seqnum=1;seqlen=1575;seqhdr="c_1_1575 a description"
                # Model Data: version=Prodigal.v2.6.3;run_type=Single;model="Ab initio";gc_cont=14.55
                c_1_1575\tProdigal_v2.6.3\tCDS\t2\t1330\t251.5\t+\t0\tID=1_1;partial=10;start_type=Edge;score=251.52;
                # Sequence Data: seqnum=2;seqlen=300;seqhdr="c_1_300"
                """);

        assertThat(annotation.contigLengths()).isEqualTo(Map.of("c_1_1575", 1575, "c_1_300", 300));
        assertThat(annotation.codingSequences()).singleElement().satisfies(cds -> {
            assertThat(cds.complete()).isFalse();
            assertThat(cds.score()).isEqualTo(251.5);
        });
    }

    @Test
    void aCircularLandmarkGivesTheLengthAndAGeneMayGoOverTheOrigin() {
        Annotation annotation = read("""
                c\tx\tregion\t1\t1000\t.\t+\t.\tID=c;Is_circular=true
                c\tx\tCDS\t901\t1200\t.\t+\t0\tID=a
                """);

        assertThat(annotation.contigLengths()).isEqualTo(Map.of("c", 1000));
        assertThat(annotation.codingSequences().get(0).end()).isEqualTo(1200);
    }

    private Annotation read(String text) {
        return Gff3Reader.read(TextFiles.write(folder.resolve("a.gff3"), text));
    }
}
