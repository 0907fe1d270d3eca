package org.cistron.io.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small file in each provider's manner. */
class Gff3DialectsTest {
    @TempDir
    private Path folder;

    private Annotations annotations;

    @BeforeEach
    void open() {
        annotations = new Annotations(folder);
    }

    @Test
    void ncbiEukaryote() {
        TranscriptAnnotation read = annotations.read("""
                ##gff-version 3
                ##sequence-region NC_1.1 1 5000
                NC_1.1 RefSeq region 1 5000 . + . ID=NC_1.1:1..5000;gbkey=Src
                NC_1.1 RefSeq gene 101 400 . - . ID=gene-YAL001C;Name=TFC3;gene=TFC3;gene_biotype=protein_coding;locus_tag=YAL001C;partial=true;start_range=.,101;end_range=400,.
                NC_1.1 RefSeq mRNA 101 400 . - . ID=rna-NM_1.1;Parent=gene-YAL001C;locus_tag=YAL001C;partial=true;start_range=.,101;end_range=400,.;transcript_id=NM_1.1
                NC_1.1 RefSeq exon 301 400 . - . ID=exon-NM_1.1-1;Parent=rna-NM_1.1
                NC_1.1 RefSeq exon 101 200 . - . ID=exon-NM_1.1-2;Parent=rna-NM_1.1
                NC_1.1 RefSeq CDS 301 390 . - 0 ID=cds-NP_1.1;Parent=rna-NM_1.1;locus_tag=YAL001C;protein_id=NP_1.1
                NC_1.1 RefSeq CDS 141 200 . - 0 ID=cds-NP_1.1;Parent=rna-NM_1.1;locus_tag=YAL001C;protein_id=NP_1.1
                NC_1.1 RefSeq pseudogene 501 600 . + . ID=gene-YAR2;gene_biotype=pseudogene;locus_tag=YAR2;pseudo=true
                NC_1.1 RefSeq mRNA 501 600 . + . ID=rna-YAR2;Parent=gene-YAR2;locus_tag=YAR2;pseudo=true
                NC_1.1 RefSeq exon 501 600 . + . ID=exon-YAR2-1;Parent=rna-YAR2;pseudo=true
                NC_1.1 RefSeq CDS 501 600 . + 0 ID=cds-YAR2;Parent=rna-YAR2;locus_tag=YAR2;pseudo=true
                NC_1.1 RefSeq gene 701 900 . + . ID=gene-NOG1;Name=NOG1;gene=NOG1;gene_biotype=protein_coding
                NC_1.1 RefSeq CDS 701 900 . + 1 ID=cds-NP_2.1;Parent=gene-NOG1;gene=NOG1;partial=true;start_range=.,701;protein_id=NP_2.1;transl_table=3
                NC_1.1 RefSeq gene 1001 1080 . + . ID=gene-tP;Name=tP;gene_biotype=tRNA;locus_tag=tP
                NC_1.1 RefSeq tRNA 1001 1080 . + . ID=rna-tP;Parent=gene-tP
                NC_1.1 RefSeq exon 1001 1036 . + . ID=exon-tP-1;Parent=rna-tP
                NC_1.1 RefSeq exon 1061 1080 . + . ID=exon-tP-2;Parent=rna-tP
                NC_1.1 RefSeq gene 1101 1180 . + . ID=gene-snR1;Name=snR1;gene_biotype=misc_RNA;locus_tag=snR1
                NC_1.1 RefSeq transcript 1101 1180 . + . ID=rna-NR_1.1;Parent=gene-snR1
                NC_1.1 RefSeq exon 1101 1180 . + . ID=exon-NR_1.1-1;Parent=rna-NR_1.1
                """);

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "NM_1.1 | YAL001C | TFC3 | NP_1.1 | - | protein_coding | 100-200 300-400 | 140-200 300-390 | 0 | 1 |"
                                + " startstop",
                        "YAR2 | YAR2 |  |  | + | pseudogene | 500-600 |  | 0 | 1 | ",
                        "NOG1 | NOG1 | NOG1 | NP_2.1 | + | protein_coding | 700-900 | 700-900 | 1 | 3 | stop",
                        "tP | tP |  |  | + | tRNA | 1000-1036 1060-1080 |  | 0 | 1 | ",
                        "NR_1.1 | snR1 |  |  | + | misc_RNA | 1100-1180 |  | 0 | 1 | ");
        assertThat(read.contigLengths()).containsEntry("NC_1.1", 5000);
        assertThat(read.count(NoticeKind.PSEUDOGENE_CODING)).isOne();
        assertThat(read.count(NoticeKind.CODE_ASSUMED)).isOne();
    }

    @Test
    void ncbiProkaryote() {
        TranscriptAnnotation read = annotations.read("""
                ##gff-version 3
                NC_2.1 RefSeq region 1 3000 . + . ID=NC_2.1:1..3000;Is_circular=true
                NC_2.1 RefSeq gene 101 190 . + . ID=gene-b0001;Name=thrL;gene=thrL;gene_biotype=protein_coding;locus_tag=b0001
                NC_2.1 Protein CDS 101 190 . + 0 ID=cds-NP_3.1;Parent=gene-b0001;gene=thrL;locus_tag=b0001;protein_id=NP_3.1;transl_table=11
                NC_2.1 RefSeq gene 201 351 . - . ID=gene-b0002;Name=b0002;gene_biotype=protein_coding;locus_tag=b0002
                NC_2.1 RefSeq CDS 251 351 . - 0 ID=cds-NP_4.1;Parent=gene-b0002;exception=ribosomal slippage;locus_tag=b0002;protein_id=NP_4.1;transl_table=11
                NC_2.1 RefSeq CDS 201 249 . - 1 ID=cds-NP_4.1;Parent=gene-b0002;exception=ribosomal slippage;locus_tag=b0002;protein_id=NP_4.1;transl_table=11
                NC_2.1 RefSeq pseudogene 401 500 . + . ID=gene-b0003;Name=b0003;gene_biotype=pseudogene;locus_tag=b0003;pseudo=true
                NC_2.1 RefSeq CDS 401 500 . + 0 ID=cds-b0003;Parent=gene-b0003;locus_tag=b0003;pseudo=true;transl_table=11
                NC_2.1 RefSeq gene 2951 3050 . + . ID=gene-b0004;gene_biotype=rRNA;locus_tag=b0004
                NC_2.1 RefSeq rRNA 2951 3050 . + . ID=rna-b0004;Parent=gene-b0004
                NC_2.1 RefSeq exon 2951 3050 . + . ID=exon-b0004-1;Parent=rna-b0004
                NC_2.1 RefSeq gene 801 900 . + . ID=gene-b0005;exception=trans-splicing;locus_tag=b0005;part=1/2
                NC_2.1 RefSeq gene 601 700 . - . ID=gene-b0005;exception=trans-splicing;locus_tag=b0005;part=2/2
                NC_2.1 RefSeq CDS 801 900 . + 0 ID=cds-NP_5.1;Parent=gene-b0005;exception=trans-splicing;transl_table=11
                NC_2.1 RefSeq CDS 601 700 . - 2 ID=cds-NP_5.1;Parent=gene-b0005;exception=trans-splicing;transl_table=11
                NC_2.1 RefSeq gene 911 930 . + . ID=gene-b0006;gene_biotype=protein_coding;locus_tag=b0006
                """);

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "b0001 | b0001 | thrL | NP_3.1 | + | protein_coding | 100-190 | 100-190 | 0 | 11 | startstop",
                        "b0002 | b0002 |  | NP_4.1 | - | protein_coding | 200-351 | 200-249 250-351 | 0 | 11 | startstop",
                        "b0003 | b0003 |  |  | + | pseudogene | 400-500 |  | 0 | 11 | ",
                        "b0004 | b0004 |  |  | + | rRNA | 2950-3050 |  | 0 | 11 | ");
        assertThat(read.circularContigs()).containsExactly("NC_2.1");
        assertThat(read.count(NoticeKind.TRANS_SPLICED)).isOne();
        assertThat(read.count(NoticeKind.GENE_WITHOUT_TRANSCRIPT)).isOne();
        assertThat(read.count(NoticeKind.CODING_GAP)).isZero();
    }

    @Test
    void ensembl() {
        TranscriptAnnotation read = annotations.read("""
                ##gff-version 3
                1 ensembl gene 101 400 . + . ID=gene:ENSG1;Name=BRCA9;biotype=protein_coding;gene_id=ENSG1;version=3
                1 ensembl mRNA 101 400 . + . ID=transcript:ENST1;Parent=gene:ENSG1;Name=BRCA9-201;biotype=protein_coding;tag=basic,cds_start_NF,mRNA_start_NF;transcript_id=ENST1
                1 ensembl five_prime_UTR 101 110 . + . Parent=transcript:ENST1
                1 ensembl exon 101 200 . + . Parent=transcript:ENST1;Name=ENSE1
                1 ensembl CDS 111 200 . + 2 ID=CDS:ENSP1;Parent=transcript:ENST1;protein_id=ENSP1
                1 ensembl exon 301 400 . + . Parent=transcript:ENST1;Name=ENSE2
                1 ensembl CDS 301 350 . + 2 ID=CDS:ENSP1;Parent=transcript:ENST1;protein_id=ENSP1
                1 ensembl three_prime_UTR 351 400 . + . Parent=transcript:ENST1
                1 ensembl mRNA 101 200 . + . ID=transcript:ENST2;Parent=gene:ENSG1;biotype=nonsense_mediated_decay;transcript_id=ENST2
                1 ensembl exon 101 200 . + . Parent=transcript:ENST2
                1 ensembl CDS 101 160 . + 0 ID=CDS:ENSP2;Parent=transcript:ENST2;protein_id=ENSP2
                1 ensembl ncRNA_gene 501 600 . - . ID=gene:ENSG2;biotype=lncRNA;gene_id=ENSG2
                1 ensembl lnc_RNA 501 600 . - . ID=transcript:ENST3;Parent=gene:ENSG2;biotype=lncRNA;transcript_id=ENST3
                1 ensembl exon 501 600 . - . Parent=transcript:ENST3
                1 ensembl pseudogene 701 800 . - . ID=gene:ENSG3;Name=X1P;biotype=pseudogene;gene_id=ENSG3
                1 ensembl pseudogenic_transcript 701 800 . - . ID=transcript:ENST4;Parent=gene:ENSG3;biotype=pseudogene;transcript_id=ENST4
                1 ensembl exon 701 800 . - . Parent=transcript:ENST4
                1 ena pseudogene 901 960 . - . ID=gene:Rv1;Name=vapB;biotype=pseudogene;gene_id=Rv1
                1 ena pseudogene 901 960 . - . ID=transcript:Rv1;Parent=gene:Rv1;biotype=pseudogene;transcript_id=Rv1
                """);

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "ENST2 | ENSG1 | BRCA9 | ENSP2 | + | nonsense_mediated_decay | 100-200 | 100-160 | 0 | 1 | startstop",
                        "ENST1 | ENSG1 | BRCA9 | ENSP1 | + | protein_coding | 100-200 300-400 | 110-200 300-350 | 2 | 1 | stop",
                        "ENST3 | ENSG2 |  |  | - | lncRNA | 500-600 |  | 0 | 1 | ",
                        "ENST4 | ENSG3 | X1P |  | - | pseudogene | 700-800 |  | 0 | 1 | ",
                        "Rv1 | Rv1 | vapB |  | - | pseudogene | 900-960 |  | 0 | 1 | ");
    }

    @Test
    void gencodeGivesTheStopCodonLinesOfItsOwn() {
        assertThat(Annotations.lines(annotations.read("""
                ##gff-version 3
                chr1 HAVANA gene 101 400 . + . ID=ENSG1.5;gene_id=ENSG1.5;gene_type=protein_coding;gene_name=OR4F5
                chr1 HAVANA transcript 101 400 . + . ID=ENST1.2;Parent=ENSG1.5;gene_id=ENSG1.5;transcript_id=ENST1.2;gene_type=protein_coding;gene_name=OR4F5;transcript_type=protein_coding
                chr1 HAVANA exon 101 400 . + . ID=exon:ENST1.2:1;Parent=ENST1.2;gene_name=OR4F5
                chr1 HAVANA CDS 131 367 . + 0 ID=CDS:ENST1.2;Parent=ENST1.2;protein_id=ENSP1.1
                chr1 HAVANA start_codon 131 133 . + 0 ID=start_codon:ENST1.2;Parent=ENST1.2
                chr1 HAVANA stop_codon 368 370 . + 0 ID=stop_codon:ENST1.2;Parent=ENST1.2
                """)))
                .containsExactly(
                        "ENST1.2 | ENSG1.5 | OR4F5 | ENSP1.1 | + | protein_coding | 100-400 | 130-370 | 0 | 11 |"
                                + " startstop");
    }

    @Test
    void wormBase() {
        assertThat(Annotations.lines(annotations.read("""
                I WormBase gene 101 400 . - . ID=Gene:WBGene01;Name=WBGene01;locus=homt-1;sequence_name=Y74C9A.3;biotype=protein_coding
                I WormBase mRNA 101 400 . - . ID=Transcript:Y74C9A.3.1;Parent=Gene:WBGene01;Name=Y74C9A.3.1;locus=homt-1
                I WormBase mRNA 121 400 . - . ID=Transcript:Y74C9A.3.2;Parent=Gene:WBGene01;Name=Y74C9A.3.2;locus=homt-1
                I WormBase exon 101 200 . - . Parent=Transcript:Y74C9A.3.1
                I WormBase exon 121 200 . - . Parent=Transcript:Y74C9A.3.2
                I WormBase exon 301 400 . - . Parent=Transcript:Y74C9A.3.1,Transcript:Y74C9A.3.2
                I WormBase CDS 131 200 . - 0 ID=CDS:Y74C9A.3;Parent=Transcript:Y74C9A.3.1,Transcript:Y74C9A.3.2;protein_id=CCD6.1
                I WormBase CDS 301 390 . - 0 ID=CDS:Y74C9A.3;Parent=Transcript:Y74C9A.3.1,Transcript:Y74C9A.3.2;protein_id=CCD6.1
                """)))
                .containsExactly(
                        "Y74C9A.3.1 | WBGene01 | homt-1 | CCD6.1 | - | protein_coding | 100-200 300-400 | 130-200 300-390 |"
                                + " 0 | 1 | startstop",
                        "Y74C9A.3.2 | WBGene01 | homt-1 | CCD6.1 | - | protein_coding | 120-200 300-400 | 130-200 300-390 |"
                                + " 0 | 1 | startstop");
    }

    @Test
    void tairNamesProteinsAsParentsToo() {
        TranscriptAnnotation read = annotations.read("""
                Chr1 TAIR10 gene 101 400 . + . ID=AT1G01010;Note=protein_coding_gene;Name=AT1G01010
                Chr1 TAIR10 mRNA 101 400 . + . ID=AT1G01010.1;Parent=AT1G01010;Name=AT1G01010.1;Index=1
                Chr1 TAIR10 protein 151 350 . + . ID=AT1G01010.1-Protein;Name=AT1G01010.1;Derives_from=AT1G01010.1
                Chr1 TAIR10 exon 101 200 . + . Parent=AT1G01010.1
                Chr1 TAIR10 CDS 151 200 . + 0 Parent=AT1G01010.1,AT1G01010.1-Protein;
                Chr1 TAIR10 exon 301 400 . + . Parent=AT1G01010.1
                Chr1 TAIR10 CDS 301 350 . + 1 Parent=AT1G01010.1,AT1G01010.1-Protein;
                Chr1 TAIR10 pseudogene 501 600 . + . ID=AT1G01011;Note=pseudogene;Name=AT1G01011
                Chr1 TAIR10 pseudogenic_transcript 501 600 . + . ID=AT1G01011.1;Parent=AT1G01011
                Chr1 TAIR10 pseudogenic_exon 501 600 . + . Parent=AT1G01011.1
                """);

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "AT1G01010.1 | AT1G01010 |  |  | + | protein_coding | 100-200 300-400 | 150-200 300-350 | 0 | 1 |"
                                + " startstop",
                        "AT1G01011.1 | AT1G01011 |  |  | + | pseudogenic_transcript | 500-600 |  | 0 | 1 | ");
        assertThat(read.count(NoticeKind.PARENT_UNKNOWN)).isOne();
        assertThat(read.count(NoticeKind.PARENT_MISSING)).isZero();
    }

    @Test
    void flyBase() {
        assertThat(Annotations.lines(annotations.read("""
                2L FlyBase gene 101 400 . - . ID=FBgn01;Name=l(2)gl;fullname=lethal (2) giant larvae;Alias=Lgl,lgl
                2L FlyBase mRNA 101 400 . - . ID=FBtr01;Name=l(2)gl-RB;Parent=FBgn01
                2L FlyBase mRNA 101 400 . - . ID=FBtr02;Name=l(2)gl-RD;Parent=FBgn01
                2L FlyBase exon 101 200 . - . Parent=FBtr01,FBtr02
                2L FlyBase CDS 151 200 . - 1 Parent=FBtr01,FBtr02
                2L FlyBase exon 301 400 . - . Parent=FBtr01
                2L FlyBase CDS 301 350 . - 0 Parent=FBtr01
                2L FlyBase exon 311 400 . - . Parent=FBtr02
                2L FlyBase CDS 311 360 . - 0 Parent=FBtr02
                2L FlyBase gene 501 600 . + . ID=FBgn02;Name=CR1
                2L FlyBase pseudogene 501 600 . + . ID=FBtr03;Parent=FBgn02
                2L FlyBase exon 501 600 . + . Parent=FBtr03
                """)))
                .containsExactly(
                        "FBtr01 | FBgn01 | l(2)gl |  | - | protein_coding | 100-200 300-400 | 150-200 300-350 | 0 | 1 |"
                                + " startstop",
                        "FBtr02 | FBgn01 | l(2)gl |  | - | protein_coding | 100-200 310-400 | 150-200 310-360 | 0 | 1 |"
                                + " startstop",
                        "FBtr03 | FBgn02 | CR1 |  | + | pseudogene | 500-600 |  | 0 | 1 | ");
    }

    @Test
    void prokkaWithItsSequencesAndBakta() {
        assertThat(Annotations.lines(annotations.read("""
                ##gff-version 3
                ##sequence-region k1 1 1000
                k1 Prodigal:002006 CDS 101 190 . + 0 ID=ABC_00001;Name=dnaA;gene=dnaA;inference=ab initio prediction:Prodigal:002006;locus_tag=ABC_00001;product=Chromosomal initiator protein
                k1 Aragorn:001002 tRNA 201 276 . - . ID=ABC_00002;inference=COORDINATES:profile:Aragorn;locus_tag=ABC_00002;product=tRNA-Ile(gat)
                k1 Bakta gene 301 390 . + . ID=B_00005_gene;locus_tag=B_00005;gene=recF
                k1 Bakta CDS 301 390 . + 0 ID=B_00005;Name=DNA replication protein RecF;Parent=B_00005_gene;gene=recF;locus_tag=B_00005
                k1 Bakta CDS 401 490 . + 0 ID=B_00010;Name=hypothetical;locus_tag=B_00010;pseudo=True;pseudogene=unprocessed
                ##FASTA
                >k1
                ACGT
                """)))
                .containsExactly(
                        "ABC_00001 | ABC_00001 | dnaA |  | + | protein_coding | 100-190 | 100-190 | 0 | 11 | startstop",
                        "ABC_00002 | ABC_00002 |  |  | - | tRNA | 200-276 |  | 0 | 11 | ",
                        "B_00005 | B_00005 | recF |  | + | protein_coding | 300-390 | 300-390 | 0 | 11 | startstop",
                        "B_00010 | B_00010 |  |  | + | pseudogene | 400-490 |  | 0 | 11 | ");
    }

    @Test
    void prodigalMarksOpenEndsByPosition() {
        TranscriptAnnotation read = annotations.read("""
                ##gff-version  3
                # Sequence Data: seqnum=1;seqlen=1000;seqhdr="c1 first"
                # Model Data: version=Prodigal.v2.6.3;run_type=Single;model="Ab initio";gc_cont=24.21;transl_table=4;uses_sd=1
                c1 Prodigal_v2.6.3 CDS 2 91 25.1 + 0 ID=1_1;partial=10;start_type=Edge;
                c1 Prodigal_v2.6.3 CDS 101 190 25.1 - 0 ID=1_2;partial=01;start_type=Edge;
                c1 Prodigal_v2.6.3 CDS 201 290 25.1 - 0 ID=1_3;partial=00;start_type=ATG;
                c1 Prodigal_v2.6.3 CDS 911 1000 25.1 - 0 ID=1_4;partial=11;start_type=Edge;
                """);

        assertThat(Annotations.lines(read))
                .containsExactly(
                        "1_1 |  |  |  | + | protein_coding | 1-91 | 1-91 | 0 | 4 | stop",
                        "1_2 |  |  |  | - | protein_coding | 100-190 | 100-190 | 0 | 4 | stop",
                        "1_3 |  |  |  | - | protein_coding | 200-290 | 200-290 | 0 | 4 | startstop",
                        "1_4 |  |  |  | - | protein_coding | 910-1000 | 910-1000 | 0 | 4 | ");
        assertThat(read.contigLengths()).containsEntry("c1", 1000);
    }

    @Test
    void phytozomeNumbersEveryLineOfACds() {
        assertThat(Annotations.lines(annotations.read("""
                ##gff-version 3
                Chr01 phytozome gene 101 600 . + . ID=Potri.1.v4;Name=Potri.1
                Chr01 phytozome mRNA 101 600 . + . ID=Potri.1.1.v4;Name=Potri.1.1;pacid=42;longest=1;Parent=Potri.1.v4
                Chr01 phytozome five_prime_UTR 101 130 . + . ID=Potri.1.1.v4.five_prime_UTR.1;Parent=Potri.1.1.v4
                Chr01 phytozome CDS 131 190 . + 0 ID=Potri.1.1.v4.CDS.1;Parent=Potri.1.1.v4;pacid=42
                Chr01 phytozome CDS 301 360 . + 0 ID=Potri.1.1.v4.CDS.2;Parent=Potri.1.1.v4;pacid=42
                Chr01 phytozome CDS 501 560 . + 0 ID=Potri.1.1.v4.CDS.3;Parent=Potri.1.1.v4;pacid=42
                Chr01 phytozome three_prime_UTR 561 600 . + . ID=Potri.1.1.v4.three_prime_UTR.1;Parent=Potri.1.1.v4
                """)))
                .containsExactly(
                        "Potri.1.1.v4 | Potri.1.v4 | Potri.1 |  | + | protein_coding | 100-190 300-360 500-600 |"
                                + " 130-190 300-360 500-560 | 0 | 1 | startstop");
    }
}
