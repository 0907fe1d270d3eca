package org.cistron.io.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.io.genbank.GenBankGeneWriter;
import org.cistron.io.gff3.Gff3GeneWriter;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.TestGenes;
import org.cistron.io.output.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenBankTranscriptsTest {
    @TempDir
    private Path folder;

    private Annotations annotations;

    @BeforeEach
    void open() {
        annotations = new Annotations(folder);
    }

    @Test
    void bacteria() {
        TranscriptAnnotation read = annotations.raw(record("circular", """
                     gene            101..190
                                     /gene="thrL"
                                     /locus_tag="b0001"
                     CDS             101..190
                                     /gene="thrL"
                                     /locus_tag="b0001"
                                     /codon_start=1
                                     /transl_table=11
                                     /protein_id="AAC1.1"
                                     /translation="MKR"
                     gene            complement(201..276)
                                     /locus_tag="b0002"
                     tRNA            complement(201..276)
                                     /locus_tag="b0002"
                                     /product="tRNA-Ile"
                     gene            301..390
                                     /locus_tag="b0003"
                                     /pseudo
                     CDS             301..390
                                     /locus_tag="b0003"
                                     /pseudo
                                     /transl_table=11
                     gene            401..490
                                     /locus_tag="b0004"
                                     /pseudogene="unknown"
                     gene            501..590
                                     /locus_tag="b0005"
                     CDS             join(601..675,677..700)
                                     /locus_tag="b0006"
                                     /ribosomal_slippage
                                     /transl_table=11
                     CDS             join(951..1000,1..40)
                                     /locus_tag="b0007"
                                     /transl_table=11
                     CDS             complement(join(941..1000,1..30))
                                     /locus_tag="b0008"
                                     /transl_table=11
                     ncRNA           801..900
                                     /locus_tag="b0009"
                                     /ncRNA_class="antisense_RNA"
                """));

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "b0001 | b0001 | thrL | AAC1.1 | + | protein_coding | 100-190 | 100-190 | 0 | 11 | startstop",
                        "b0002 | b0002 |  |  | - | tRNA | 200-276 |  | 0 | 11 | ",
                        "b0003 | b0003 |  |  | + | pseudogene | 300-390 |  | 0 | 11 | ",
                        "b0004 | b0004 |  |  | + | pseudogene | 400-490 |  | 0 | 11 | ",
                        "b0006 | b0006 |  |  | + | protein_coding | 600-700 | 600-675 676-700 | 0 | 11 | startstop",
                        "b0009 | b0009 |  |  | + | antisense_RNA | 800-900 |  | 0 | 11 | ",
                        "b0008 | b0008 |  |  | - | protein_coding | 940-1030 | 940-1030 | 0 | 11 | startstop",
                        "b0007 | b0007 |  |  | + | protein_coding | 950-1040 | 950-1040 | 0 | 11 | startstop");
        assertThat(read.contigLengths()).isEqualTo(Map.of("r.1", 1000));
        assertThat(read.circularContigs()).containsExactly("r.1");
        assertThat(read.count(NoticeKind.GENE_WITHOUT_TRANSCRIPT)).isOne();
        assertThat(read.count(NoticeKind.CODING_GAP)).isZero();
    }

    @Test
    void eachCdsFindsTheMessengerThatItFits() {
        TranscriptAnnotation read = annotations.raw(record("linear", """
                     gene            <101..>500
                                     /gene="tfc3"
                                     /locus_tag="Y1"
                     mRNA            join(<101..200,401..>500)
                                     /gene="tfc3"
                                     /locus_tag="Y1"
                                     /transcript_id="XM_1.1"
                     mRNA            join(<101..200,301..350,401..>500)
                                     /gene="tfc3"
                                     /locus_tag="Y1"
                                     /transcript_id="XM_2.1"
                     CDS             join(131..200,301..350,401..430)
                                     /gene="tfc3"
                                     /locus_tag="Y1"
                                     /protein_id="XP_2.1"
                     CDS             join(131..200,401..450)
                                     /gene="tfc3"
                                     /locus_tag="Y1"
                                     /protein_id="XP_1.1"
                     CDS             join(131..199,402..450)
                                     /gene="tfc3"
                                     /locus_tag="Y1"
                                     /protein_id="XP_3.1"
                """));

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "XM_1.1 | Y1 | tfc3 | XP_1.1 | + | protein_coding | 100-200 400-500 | 130-200 400-450 | 0 | 1 | startstop",
                        "XM_2.1 | Y1 | tfc3 | XP_2.1 | + | protein_coding | 100-200 300-350 400-500 | 130-200 300-350 400-430 |"
                                + " 0 | 1 | startstop",
                        "Y1 | Y1 | tfc3 | XP_3.1 | + | protein_coding | 130-199 401-450 | 130-199 401-450 | 0 | 1 | startstop");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <1..90                       | 1 | 0-90 | 0 | stop
            <1..91                       | 2 | 0-91 | 1 | stop
            911..>1000                   | 1 | 910-1000 | 0 | start
            complement(<1..90)           | 1 | 0-90 | 0 | start
            complement(11..>100)         | 1 | 10-100 | 0 | stop
            complement(join(<1..30,41..100)) | 1 | 0-30 40-100 | 0 | start
            join(complement(41..100),complement(1..>30)) | 1 | 0-30 40-100 | 0 | startstop
            join(1..30,<41..100)         | 1 | 0-30 40-100 | 0 |
            order(1..30,41..100)         | 1 |  | 0 |
            """)
    void endsAndParts(String location, int codonStart, String coding, int phase, String known) {
        String features = "     CDS             " + location + "\n                     /locus_tag=\"a\"\n"
                + "                     /codon_start=" + codonStart + "\n";
        String line =
                Annotations.lines(annotations.raw(record("linear", features))).get(0);

        assertThat(line).contains(" | " + (coding == null ? "" : coding) + " | " + phase + " | ");
        if (!location.contains("1..>30")) {
            assertThat(line).endsWith(" | " + (known == null ? "" : known));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            join(801..900,101..200)              | /note="x"        | OUT_OF_ORDER
            join(101..200,complement(301..400))  | /note="x"        | MIXED_STRANDS
            join(J00194.1:100..202,1..245)       | /note="x"        | REMOTE
            join(101..200,301..400)              | /trans_splicing  | TRANS_SPLICED
            """)
    void whatIsNotOneStretchAfterAnotherIsLeftOut(String location, String qualifier, NoticeKind kind) {
        TranscriptAnnotation read = annotations.raw(
                record("linear", "     CDS             " + location + "\n                     " + qualifier + "\n"));

        assertThat(read.size()).isZero();
        assertThat(read.count(kind)).isOne();
    }

    @Test
    void aPseudogeneDoesNotTaintItsNamesake() {
        assertThat(Annotations.lines(annotations.raw(record("linear", """
                     gene            101..190
                                     /gene="tnpA"
                                     /pseudo
                     gene            201..290
                                     /gene="tnpA"
                     CDS             201..290
                                     /gene="tnpA"
                """))))
                .containsExactly(
                        "tnpA.2 | tnpA | tnpA |  | + | pseudogene | 100-190 |  | 0 | 11 | ",
                        "tnpA | tnpA | tnpA |  | + | protein_coding | 200-290 | 200-290 | 0 | 11 | startstop");
    }

    @Test
    void ourOwnGenBankAndGff3GiveTheSameTranscripts() throws IOException {
        Sequence circular = Sequence.of("NC_1.2", "ACGTTACGTAGC".repeat(10)).withCircular(true);
        Sequence linear = Sequence.of("k2", "ACGTTACGTAGC".repeat(10));
        List<Map.Entry<Sequence, List<NamedGene>>> genes = List.of(
                Map.entry(
                        circular,
                        List.of(
                                TestGenes.gene("NC_1.2", "T_1", CodingRegion.complete(3, 33, Strand.FORWARD)),
                                TestGenes.gene("NC_1.2", "T_2", CodingRegion.complete(40, 70, Strand.REVERSE)),
                                TestGenes.gene("NC_1.2", "T_3", CodingRegion.complete(110, 131, Strand.REVERSE)))),
                Map.entry(
                        linear,
                        List.of(
                                TestGenes.gene("k2", "T_4", new CodingRegion(0, 30, Strand.FORWARD, true, false)),
                                TestGenes.gene("k2", "T_5", new CodingRegion(60, 90, Strand.REVERSE, true, false)),
                                TestGenes.gene("k2", "T_6", new CodingRegion(90, 120, Strand.REVERSE, true, true)))));

        TranscriptAnnotation genBank = annotations.raw(Written.by(GenBankGeneWriter::new, TestGenes.SETTINGS, genes));
        TranscriptAnnotation gff3 = annotations.raw(Written.by(Gff3GeneWriter::new, TestGenes.SETTINGS, genes));

        assertThat(genBank.byContig()).isEqualTo(gff3.byContig());
        assertThat(genBank.contigLengths()).isEqualTo(gff3.contigLengths());
        assertThat(genBank.circularContigs()).isEqualTo(gff3.circularContigs());
        assertThat(Annotations.lines(gff3))
                .contains(
                        "T_3 | T_3 |  |  | - | protein_coding | 110-131 | 110-131 | 0 | 11 | startstop",
                        "T_5 | T_5 |  |  | - | protein_coding | 60-90 | 60-90 | 0 | 11 | stop",
                        "T_6 | T_6 |  |  | - | protein_coding | 90-120 | 90-120 | 0 | 11 | ");
    }

    private static String record(String topology, String features) {
        return "LOCUS       r   1000 bp    DNA     " + topology + " BCT\nVERSION     r.1\n"
                + "FEATURES             Location/Qualifiers\n"
                + features + "ORIGIN\n        1 acgtacgtac\n//\n";
    }
}
