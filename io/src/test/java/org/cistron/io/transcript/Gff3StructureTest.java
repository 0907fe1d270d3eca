package org.cistron.io.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cistron.api.variant.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gff3StructureTest {
    private static final List<String> GENE = List.of(
            "c x gene 101 400 . - . ID=g;Name=abc",
            "c x mRNA 101 400 . - . ID=t;Parent=g",
            "c x mRNA 111 400 . - . ID=u;Parent=g",
            "c x exon 101 200 . - . Parent=t",
            "c x exon 111 200 . - . Parent=u",
            "c x exon 301 400 . - . Parent=t,u",
            "c x CDS 151 200 . - 1 ID=p;Parent=t,u",
            "c x CDS 301 350 . - 0 ID=p;Parent=t,u");

    @TempDir
    private Path folder;

    private Annotations annotations;

    @BeforeEach
    void open() {
        annotations = new Annotations(folder);
    }

    @Test
    void theOrderOfLinesMakesNoDifference() {
        List<String> expected = Annotations.lines(annotations.read(String.join("\n", GENE)));
        assertThat(expected).hasSize(2);
        Random random = new Random(11);
        for (int round = 0; round < 30; round++) {
            List<String> shuffled = new ArrayList<>(GENE);
            Collections.shuffle(shuffled, random);

            assertThat(Annotations.lines(annotations.read(String.join("\n", shuffled))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void transcriptsAreSortedAndIdsAreTheirOwn() {
        TranscriptAnnotation read = annotations.read("""
                c x CDS 301 390 . + 0 ID=b;locus_tag=same
                c x CDS 101 190 . + 0 ID=c;locus_tag=same
                c x CDS 101 190 . - 0 ID=a
                c x CDS 101 160 . + 0 ID=d
                d x CDS 1 90 . + 0 ID=b
                """);

        assertThat(read.on("c").stream().map(Transcript::id)).containsExactly("d", "a", "c", "same");
        assertThat(read.on("d").stream().map(Transcript::id)).containsExactly("b");
        assertThat(read.on("e")).isEmpty();
        assertThat(read.size()).isEqualTo(5);
    }

    @Test
    void aTranscriptWithoutItsLineIsMadeOfItsPartsAndNamed() {
        TranscriptAnnotation read = annotations.read("""
                c x exon 101 200 . - . Parent=Transcript:t
                c x exon 301 400 . - . Parent=Transcript:t
                c x CDS 151 200 . - 1 ID=CDS:p;Parent=Transcript:t
                c x CDS 301 350 . - 0 ID=CDS:p;Parent=Transcript:t
                c x mRNA 501 600 . - . ID=u;Parent=gone
                """);

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "t |  |  |  | - | protein_coding | 100-200 300-400 | 150-200 300-350 | 0 | 1 | startstop",
                        "u | gone |  |  | - | protein_coding | 500-600 |  | 0 | 1 | ");
        assertThat(read.notices())
                .anyMatch(notice -> notice.kind() == NoticeKind.PARENT_MISSING
                        && notice.examples().equals(List.of("Transcript:t (line 1)")))
                .anyMatch(notice -> notice.kind() == NoticeKind.GENE_MISSING
                        && notice.examples().equals(List.of("u (line 5)")));
    }

    @Test
    void partsOfATranscriptWithoutItsLineTellItsGene() {
        assertThat(Annotations.lines(annotations.read("""
                c x gene 101 200 . - . ID=gene-SNR1;Name=SNR1;gene=SNR1;gene_biotype=snoRNA;locus_tag=L1
                c x exon 101 200 . - . ID=exon-1;Parent=rna-NR_1;locus_tag=L1
                """)))
                .containsExactly("NR_1 | L1 | SNR1 |  | - | snoRNA | 100-200 |  | 0 | 11 | ");
    }

    @Test
    void twoParentsWithoutLinesAreOneTranscript() {
        assertThat(Annotations.lines(annotations.read("""
                c x exon 101 300 . + . Parent=A.1
                c x CDS 101 190 . + 0 Parent=A.1,A.1-Protein
                d x CDS 101 190 . + 0 Parent=B.1,B.1-Protein
                """)))
                .containsExactly(
                        "A.1 |  |  |  | + | protein_coding | 100-300 | 100-190 | 0 | 11 | startstop",
                        "B.1 |  |  |  | + | protein_coding | 100-190 | 100-190 | 0 | 11 | startstop");
    }

    @Test
    void aTranscriptWithSeveralCodingSequencesIsReadOnceForEach() {
        TranscriptAnnotation read = annotations.read("""
                c x gene 101 900 . + . ID=g
                c x mRNA 101 900 . + . ID=m;Parent=g
                c x exon 101 400 . + . Parent=m
                c x exon 501 900 . + . Parent=m
                c x CDS 201 400 . + 0 ID=p1;Parent=m
                c x CDS 501 560 . + 1 ID=p1;Parent=m
                c x CDS 231 400 . + 0 ID=p2;Parent=m
                c x CDS 501 560 . + 1 ID=p2;Parent=m
                """);

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "m:p1 | g |  |  | + | protein_coding | 100-400 500-900 | 200-400 500-560 | 0 | 1 | startstop",
                        "m:p2 | g |  |  | + | protein_coding | 100-400 500-900 | 230-400 500-560 | 0 | 1 | startstop");
        assertThat(read.count(NoticeKind.SEVERAL_CODING)).isOne();
    }

    @Test
    void theGenesOfAnOperonStayApart() {
        assertThat(annotations
                        .read("""
                c x mRNA 101 900 . + . ID=m
                c x exon 101 900 . + . Parent=m
                c x CDS 201 290 . + 0 ID=p1;Parent=m
                c x CDS 301 390 . + 0 ID=p2;Parent=m
                d x mRNA 101 900 . + . ID=n
                d x CDS 201 290 . + 0 ID=q1;Parent=n;locus_tag=a
                d x CDS 321 410 . + 0 ID=q2;Parent=n;locus_tag=b
                """)
                        .all()
                        .map(transcript -> transcript.id() + " " + Annotations.windows(transcript.coding())))
                .containsExactly("m:p1 200-290", "m:p2 300-390", "n:q1 200-290", "n:q2 320-410");
    }

    @Test
    void aCdsRightBelowAGeneGoesToTheMessengerThatItFits() {
        TranscriptAnnotation read = annotations.read("""
                c old gene 101 400 . + . ID=g
                c old mRNA 101 400 . + . ID=m1;Parent=g
                c old exon 101 400 . + . Parent=m1
                c old mRNA 101 400 . + . ID=m2;Parent=g
                c old exon 101 200 . + . Parent=m2
                c old exon 301 400 . + . Parent=m2
                c old CDS 151 200 . + 0 ID=p;Parent=g
                c old CDS 301 340 . + 1 ID=p;Parent=g
                c old gene 501 600 . + . ID=h
                c old mRNA 501 600 . + . ID=h_mRNA;Parent=h
                c old CDS 501 590 . + 0 ID=h_cds;Parent=h
                c old gene 701 790 . + . ID=i
                c old mRNA 701 790 . + . ID=i_mRNA;Parent=i
                c old exon 701 790 . + . Parent=i,i_mRNA
                c old CDS 701 790 . + 0 ID=i_cds;Parent=i,i_mRNA
                """);

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "m1 | g |  |  | + | protein_coding | 100-400 |  | 0 | 1 | ",
                        "m2 | g |  |  | + | protein_coding | 100-200 300-400 | 150-200 300-340 | 0 | 1 | startstop",
                        "h | h |  |  | + | protein_coding | 500-590 | 500-590 | 0 | 1 | startstop",
                        "i_mRNA | i |  |  | + | protein_coding | 700-790 | 700-790 | 0 | 1 | startstop");
        assertThat(read.count(NoticeKind.MESSENGER_WITHOUT_PARTS)).isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TRANS_SPLICED         | c x mRNA 1 99 . + . ID=t;exception=trans-splicing
            MIXED_STRANDS         | c x mRNA 1 99 . + . ID=t;c x exon 1 9 . + . Parent=t;c x exon 20 99 . - . Parent=t
            WITHOUT_STRAND        | c x mRNA 1 99 . . . ID=t;c x exon 1 99 . . . Parent=t
            REPEATED_ID           | c x mRNA 1 50 . + . ID=t;c x mRNA 71 99 . + . ID=t;c x exon 1 50 . + . Parent=t;c x exon 71 80 . + . Parent=t;c x exon 91 99 . + . Parent=t
            EXONS_OVERLAP         | c x mRNA 1 99 . + . ID=t;c x exon 1 50 . + . Parent=t;c x exon 50 99 . + . Parent=t
            CODING_OUTSIDE_EXONS  | c x mRNA 1 99 . + . ID=t;c x exon 1 50 . + . Parent=t;c x CDS 1 60 . + 0 Parent=t
            CODING_NESTED         | c x mRNA 1 99 . + . ID=t;c x exon 1 99 . + . Parent=t;c x CDS 1 60 . + 0 Parent=t;c x CDS 4 33 . + 0 Parent=t
            GENE_WITHOUT_TRANSCRIPT | c x gene 1 99 . + . ID=t
            PART_WITHOUT_PARENT   | c x exon 1 99 . + . ID=t
            """)
    void whatCannotBeIsLeftOutAndCounted(NoticeKind kind, String lines) {
        TranscriptAnnotation read =
                annotations.read(lines.replace(";c x", "\nc x") + "\nc x CDS 301 390 . + 0 ID=fine\n");

        assertThat(read.all().map(Transcript::id)).containsExactly("fine");
        assertThat(read.count(kind)).isOne();
        assertThat(kind.leftOut()).isTrue();
        TranscriptNotice notice = read.notices().stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow();
        assertThat(notice.sentence()).contains("left out: 1; ").contains("line 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CODING_OVERLAP | 0-60 55-90 | c x CDS 1 60 . + 0 ID=a;c x CDS 56 90 . + 0 ID=a
            CODING_GAP     | 0-60 62-90 | c x CDS 1 60 . + 0 ID=a;c x CDS 63 90 . + 0 ID=a
            WRONG_PHASE    | 0-40 60-90 | c x CDS 1 40 . + 0 ID=a;c x CDS 61 90 . + 0 ID=a
            WRONG_PHASE    | 0-40 60-90 | c x CDS 1 40 . - 0 ID=a;c x CDS 61 90 . - 2 ID=a
            EXONS_MADE     | 0-40 60-90 | c x CDS 1 40 . + 0 ID=a;c x CDS 61 90 . + 2 ID=a
            """)
    void whatIsOddIsReadAsWrittenAndCounted(NoticeKind kind, String coding, String lines) {
        TranscriptAnnotation read = annotations.read(lines.replace(";c x", "\nc x"));

        assertThat(read.count(kind)).isOne();
        assertThat(kind.leftOut()).isFalse();
        assertThat(Annotations.windows(read.on("c").get(0).coding())).isEqualTo(coding);
    }

    @Test
    void aTranscriptMayStandInPieces() {
        assertThat(Annotations.lines(annotations.read("""
                c x tRNA 101 136 . + . ID=t
                c x tRNA 161 190 . + . ID=t
                c x exon 101 136 . + . Parent=t
                c x exon 161 190 . + . Parent=t
                c x rRNA 201 230 . + . ID=r
                c x rRNA 301 330 . + . ID=r
                """)))
                .containsExactly(
                        "t |  |  |  | + | tRNA | 100-136 160-190 |  | 0 | 11 | ",
                        "r |  |  |  | + | rRNA | 200-230 300-330 |  | 0 | 11 | ");
    }

    @Test
    void filesPutTogetherHaveContigsOfTheirOwn() {
        String one = "##gff-version 3\nc x mRNA 1 90 . + . ID=t\n";

        assertThat(annotations.read(one + one.replace("c x", "d x")).size()).isEqualTo(2);
        assertThatThrownBy(() -> annotations.read(one + one.replace("1 90", "101 190")))
                .hasMessageContaining(
                        ":4: found contig c again behind another ##gff-version, expected each contig in one");
    }

    @Test
    void aWrongPhaseIsToldByItsLine() {
        assertThat(annotations
                        .read("c x CDS 1 40 . + 0 ID=a\nc x CDS 61 90 . + 0 ID=a\n")
                        .notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.WRONG_PHASE)
                .singleElement()
                .satisfies(notice -> assertThat(notice.kind().worthAWarning()).isTrue())
                .satisfies(notice -> assertThat(notice.sentence())
                        .isEqualTo(
                                "coding sequences with a phase that does not follow from the parts before: 1; a (line 2:"
                                        + " found phase 0, expected 2). The phase of the first part and the lengths were believed;"
                                        + " correct column 8."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            + | partial=true;start_range=.,11             | stop
            - | partial=true;start_range=.,11             | start
            + | partial=true;end_range=99,.               | start
            - | partial=true;end_range=99,.               | stop
            + | partial=true;start_range=.,11;end_range=99,. |
            + | partial=true                              |
            + | partial=false                             | startstop
            + | partial=00                                | startstop
            + | partial=10                                | stop
            - | partial=10                                | start
            + | partial=01                                | start
            - | partial=01                                | stop
            + | partial=11                                |
            - | tag=basic,cds_start_NF                    | stop
            - | tag=cds_end_NF,basic                      | start
            + | tag=mRNA_start_NF                         | stop
            + | tag=mRNA_end_NF                           | start
            + | note=none                                 | startstop
            """)
    void endsThatTheFileCallsIncompleteAreNotKnown(char strand, String attributes, String known) {
        Transcript transcript = annotations.only("c x CDS 11 100 . " + strand + " 0 ID=a;" + attributes + "\n");

        assertThat((transcript.startKnown() ? "start" : "") + (transcript.stopKnown() ? "stop" : ""))
                .isEqualTo(known == null ? "" : known);
    }

    @Test
    void ofPartsThatAreAllCalledPartialOnlyTheEndThatIsNamedIsOpen() {
        Transcript transcript = annotations.only("""
                c x CDS 1 90 . + 0 ID=a;partial=true;start_range=.,1
                c x CDS 201 290 . + 0 ID=a;partial=true
                """);

        assertThat(transcript.startKnown()).isFalse();
        assertThat(transcript.stopKnown()).isTrue();
    }

    @Test
    void aContigWithATranscriptOverItsOriginIsCircularWhetherTheFileSaysSoOrNot() {
        TranscriptAnnotation read = annotations.read("""
                ##sequence-region c 1 5000
                c x CDS 4941 5000 . + 0 ID=a
                c x CDS 1 30 . + 0 ID=a
                """);

        assertThat(read.all().findFirst().orElseThrow().end()).isEqualTo(5030);
        assertThat(read.circularContigs()).containsExactly("c");
    }

    @Test
    void anIncompleteMessengerMayHaveACompleteCds() {
        Transcript transcript = annotations.only("""
                c x mRNA 1 200 . + . ID=t;tag=mRNA_start_NF,mRNA_end_NF;partial=true;start_range=.,1
                c x exon 1 200 . + . Parent=t
                c x CDS 11 100 . + 0 Parent=t
                """);

        assertThat(transcript.startKnown()).isTrue();
        assertThat(transcript.stopKnown()).isTrue();
    }

    @Test
    void overTheOriginWindowsGoBeyondTheContigsLength() {
        TranscriptAnnotation read = annotations.read("""
                ##sequence-region c 1 1000
                ##sequence-region d 1 1000
                c x region 1 1000 . + . ID=c;Is_circular=true
                c x CDS 951 1050 . + 0 ID=one
                c x gene 901 1000 . - . ID=two;part=1/2
                c x gene 1 40 . - . ID=two;part=2/2
                c x exon 901 1000 . - . Parent=two
                c x exon 1 40 . - . Parent=two
                c x CDS 941 1000 . - 2 ID=cds2;Parent=two
                c x CDS 1 40 . - 0 ID=cds2;Parent=two
                d x CDS 961 1000 . + 0 ID=three
                d x CDS 1 50 . + 2 ID=three
                d x mRNA 1 1000 . + . ID=four
                d x exon 1 50 . + . Parent=four
                d x exon 961 1000 . + . Parent=four
                """);

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "two | two |  |  | - | protein_coding | 900-1040 | 940-1040 | 0 | 11 | startstop",
                        "one |  |  |  | + | protein_coding | 950-1050 | 950-1050 | 0 | 11 | startstop",
                        "four |  |  |  | + | protein_coding | 0-50 960-1000 |  | 0 | 11 | ",
                        "three |  |  |  | + | protein_coding | 960-1050 | 960-1050 | 0 | 11 | startstop");
        assertThat(read.count(NoticeKind.WRONG_PHASE)).isZero();
    }

    @Test
    void theGeneticCodeIsTheFilesElseTheGivenElseOneThatFits() {
        String plain = "c x CDS 1 90 . + 0 ID=a\nc x CDS 101 190 . + 0 ID=b;transl_table=4\n";
        String spliced = "c x CDS 201 260 . + 0 ID=i\nc x CDS 301 330 . + 0 ID=i\n";

        assertThat(codes(annotations.read(plain))).containsExactly(11, 4);
        assertThat(codes(annotations.read(plain + spliced))).containsExactly(1, 4, 1);
    }

    private static List<Integer> codes(TranscriptAnnotation annotation) {
        return annotation.all().map(transcript -> transcript.code().number()).toList();
    }
}
