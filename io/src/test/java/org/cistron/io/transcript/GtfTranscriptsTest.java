package org.cistron.io.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GtfTranscriptsTest {
    @TempDir
    private Path folder;

    private Annotations annotations;

    @BeforeEach
    void open() {
        annotations = new Annotations(folder);
    }

    @Test
    void ensemblLeavesTheStopCodonOutOfTheCds() {
        TranscriptAnnotation read = annotations.read("""
                #!genome-build GRCh38
                1 havana gene 101 500 . - . gene_id "ENSG1"; gene_version "2"; gene_name "ABC1"; gene_source "havana"; gene_biotype "protein_coding";
                1 havana transcript 101 500 . - . gene_id "ENSG1"; transcript_id "ENST1"; gene_name "ABC1"; gene_biotype "protein_coding"; transcript_biotype "protein_coding"; tag "basic";
                1 havana exon 401 500 . - . gene_id "ENSG1"; transcript_id "ENST1"; exon_number "1"; gene_name "ABC1"; transcript_biotype "protein_coding";
                1 havana CDS 401 460 . - 0 gene_id "ENSG1"; transcript_id "ENST1"; exon_number "1"; protein_id "ENSP1";
                1 havana start_codon 458 460 . - 0 gene_id "ENSG1"; transcript_id "ENST1";
                1 havana exon 301 350 . - . gene_id "ENSG1"; transcript_id "ENST1"; exon_number "2";
                1 havana CDS 301 350 . - 0 gene_id "ENSG1"; transcript_id "ENST1"; exon_number "2"; protein_id "ENSP1";
                1 havana stop_codon 301 301 . - 0 gene_id "ENSG1"; transcript_id "ENST1";
                1 havana exon 101 200 . - . gene_id "ENSG1"; transcript_id "ENST1"; exon_number "3";
                1 havana stop_codon 199 200 . - 1 gene_id "ENSG1"; transcript_id "ENST1";
                1 havana three_prime_utr 101 198 . - . gene_id "ENSG1"; transcript_id "ENST1";
                1 havana transcript 101 200 . - . gene_id "ENSG1"; transcript_id "ENST2"; transcript_biotype "protein_coding"; tag "cds_start_NF"; tag "mRNA_start_NF"; tag "cds_end_NF";
                1 havana exon 101 200 . - . gene_id "ENSG1"; transcript_id "ENST2"; transcript_biotype "protein_coding"; tag "cds_start_NF"; tag "cds_end_NF";
                1 havana CDS 101 200 . - 2 gene_id "ENSG1"; transcript_id "ENST2"; protein_id "ENSP2"; tag "cds_start_NF"; tag "cds_end_NF";
                1 havana transcript 601 700 . + . gene_id "ENSG2"; transcript_id "ENST3"; transcript_biotype "lncRNA";
                1 havana exon 601 700 . + . gene_id "ENSG2"; transcript_id "ENST3"; transcript_biotype "lncRNA";
                """);

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "ENST2 | ENSG1 | ABC1 | ENSP2 | - | protein_coding | 100-200 | 100-200 | 2 | 1 | ",
                        "ENST1 | ENSG1 | ABC1 | ENSP1 | - | protein_coding | 100-200 300-350 400-500 | 198-200 300-350 400-460 |"
                                + " 0 | 1 | startstop",
                        "ENST3 | ENSG2 |  |  | + | lncRNA | 600-700 |  | 0 | 1 | ");
        assertThat(read.count(NoticeKind.WRONG_PHASE)).isZero();
    }

    @Test
    void aStopCodonThatTheCdsHoldsIsNotAddedTwice() {
        assertThat(Annotations.lines(annotations.read("""
                c AUGUSTUS gene 101 190 0.9 + . g1
                c AUGUSTUS transcript 101 190 0.9 + . g1.t1
                c AUGUSTUS start_codon 101 103 . + 0 transcript_id "g1.t1"; gene_id "g1";
                c AUGUSTUS CDS 101 190 0.9 + 0 transcript_id "g1.t1"; gene_id "g1";
                c AUGUSTUS stop_codon 188 190 . + 0 transcript_id "g1.t1"; gene_id "g1";
                c AUGUSTUS CDS 301 390 0.9 + 0 transcript_id "g2.t1"; gene_id "g2";
                """)))
                .containsExactly(
                        "g1.t1 | g1 |  |  | + | protein_coding | 100-190 | 100-190 | 0 | 11 | startstop",
                        "g2.t1 | g2 |  |  | + | protein_coding | 300-390 | 300-390 | 0 | 11 | start");
    }

    @Test
    void ncbiNamesTheBacterialCdsAfterItsGene() {
        TranscriptAnnotation read = annotations.read("""
                ##gff-version 2.2
                NC_1.1 RefSeq gene 101 190 . + . gene_id "b0001"; transcript_id ""; gene "thrL"; gene_biotype "protein_coding"; locus_tag "b0001";
                NC_1.1 RefSeq CDS 101 187 . + 0 gene_id "b0001"; transcript_id "unassigned_transcript_1"; gene "thrL"; locus_tag "b0001"; protein_id "NP_1.1"; transl_table "11"; exon_number "1";
                NC_1.1 RefSeq start_codon 101 103 . + 0 gene_id "b0001"; transcript_id "unassigned_transcript_1";
                NC_1.1 RefSeq stop_codon 188 190 . + 0 gene_id "b0001"; transcript_id "unassigned_transcript_1";
                NC_1.1 RefSeq gene 201 290 . + . gene_id "b0002"; transcript_id ""; gene_biotype "pseudogene"; pseudo "true";
                NC_1.1 RefSeq gene 301 390 . + . gene_id "b0003"; transcript_id ""; gene_biotype "protein_coding"; partial "true";
                NC_1.1 RefSeq CDS 301 387 . + 0 gene_id "b0003"; transcript_id "unassigned_transcript_3"; partial "true"; transl_table "11";
                NC_1.1 RefSeq stop_codon 388 390 . + 0 gene_id "b0003"; transcript_id "unassigned_transcript_3"; partial "true";
                """);

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "b0001 | b0001 | thrL | NP_1.1 | + | protein_coding | 100-190 | 100-190 | 0 | 11 | startstop",
                        "b0002 | b0002 |  |  | + | pseudogene | 200-290 |  | 0 | 11 | ",
                        "b0003 | b0003 |  |  | + | protein_coding | 300-390 | 300-390 | 0 | 11 | stop");
    }

    @Test
    void assemblersWriteExonsAlone() {
        TranscriptAnnotation read = annotations.read("""
                # stringtie -o out.gtf
                c StringTie transcript 101 400 1000 + . gene_id "STRG.1"; transcript_id "STRG.1.1"; cov "4.5"; FPKM "1.2";
                c StringTie exon 101 200 1000 + . gene_id "STRG.1"; transcript_id "STRG.1.1"; exon_number "1";
                c StringTie exon 301 400 1000 + . gene_id "STRG.1"; transcript_id "STRG.1.1"; exon_number "2";
                c StringTie transcript 501 600 1000 . . gene_id "STRG.2"; transcript_id "STRG.2.1";
                c StringTie exon 501 600 1000 . . gene_id "STRG.2"; transcript_id "STRG.2.1";
                """);

        assertThat(Annotations.lines(read))
                .containsExactly("STRG.1.1 | STRG.1 |  |  | + |  | 100-200 300-400 |  | 0 | 11 | ");
        assertThat(read.count(NoticeKind.WITHOUT_STRAND)).isOne();
    }

    @Test
    void withoutStopCodonLinesTheCdsIsTakenToHoldThem() {
        assertThat(annotations
                        .only("c gffread CDS 101 190 . + 0 transcript_id \"t\"; gene_id \"g\";\n")
                        .stopKnown())
                .isTrue();
    }
}
