package org.cistron.variants.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparedContigTest {
    /** M S L K R W D and a stop codon, with an intron within the fourth codon. */
    private static final String GENE = "ggcatTACC[ATGAGTCTTAAgtaagtccttctgcccatagACGCTGGGATTAA]GGCTAGCCttcg";

    private final Genes gene = Genes.of(GENE, 1);

    @ParameterizedTest
    @CsvSource({
        "AGTCTT>AGTCAT, missense_variant c.8T>A p.Leu3His",
        "GAGTCT>GAGCCT, synonymous_variant c.6T>C p.Ser2=",
        "GCTGGG>GCTGAG, stop_gained c.18G>A p.Trp6Ter",
        "CCATGA>CCATAA, start_lost c.3G>A p.Met1?",
        "CATGAG>CCTGAG, start_lost c.1A>C p.Met1?",
        "ATTAAGG>ATCAAGG, stop_lost c.22T>C p.Ter8GlnextTer2",
        "ATTAAGG>ATTGAGG, stop_retained_variant c.23A>G p.Ter8=",
        "TACCATG>TTCCATG, 5_prime_UTR_variant c.-3A>T",
        "GGCTAGCC>GGCTTGCC, 3_prime_UTR_variant c.*5A>T",
        "TTAAgtaag>TTAAgcaag, splice_donor_variant c.11+2T>C",
        "TTAAgtaag>TTACgtaag, missense_variant&splice_region_variant c.11A>C p.Lys4Thr",
        "aagtcctt>aagtgctt, splice_region_variant&intron_variant c.11+7C>G",
        "gtccttctg>gtcctactg, intron_variant c.11+10T>A",
        "catagACG>catcgACG, splice_acceptor_variant c.12-2A>C",
        "ggcatTA>gacatTA, upstream_gene_variant c.-8G>A",
        "CCttcg>CCttcc, downstream_gene_variant c.*12G>C",
    })
    void singleNucleotides(String change, String told) {
        assertThat(gene.told(change)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "GTCTT>GTCAC, missense_variant&splice_region_variant c.8_9delinsAC p.Leu3His",
        "GAGTCT>GACACT, missense_variant c.5_6delinsCA p.Ser2Thr",
        "AGTCTT>AGACAT, missense_variant c.[6T>A;8T>A] p.Ser2_Leu3delinsArgHis",
        "GCTGGG>GCTAAG, stop_gained c.17_18delinsAA p.Trp6Ter",
        "GACGCTGGG>GACTCTGAG, stop_gained&splice_region_variant c.[14G>T;18G>A] p.Arg5_Trp6delinsLeuTer",
        "AGTCTT>AGGATT, missense_variant c.6_7inv p.Ser2_Leu3delinsArgIle",
        "GAGTCT>GTCACT, synonymous_variant c.4_6delinsTCA p.Ser2=",
        "CATGAGT>CATCCGT, start_lost c.3_4delinsCC p.Met1?",
        "catTACCATG>catAAGCATG, 5_prime_UTR_variant c.[-4T>A;-2C>G]",
        "GAGTCTT>GACTCAT, missense_variant c.[5G>C;8T>A] p.Ser2_Leu3delinsThrHis",
    })
    void severalNucleotidesAreReadTogether(String change, String told) {
        assertThat(gene.told(change)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "AGTCTTA>AGTCTA, frameshift_variant c.9del p.Lys4AsnfsTer?",
        "AGTCTTA>AGTCTTTA, stop_gained&frameshift_variant c.9dup p.Lys4Ter",
        "ATGAGTCTT>ATGCTT, inframe_deletion c.4_6del p.Ser2del",
        "GAGTCT>GAGTGCACT, inframe_insertion c.6_7insGCA p.Ser2_Leu3insAla",
        "GAGTCT>GAGTAGTCT, inframe_insertion c.4_6dup p.Ser2dup",
        "GAGTCT>GAGTTAGCT, stop_gained&inframe_insertion c.6_7insTAG p.Ser2_Leu3insTer",
        "ATGAGTCTT>ATGGCGGCTT, frameshift_variant c.4_6delinsGCGG p.Ser2AlafsTer3",
    })
    void indels(String change, String told) {
        assertThat(gene.told(change)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "TACCATG>TACCAATG, 5_prime_UTR_variant c.1dup",
        "CCATGAG>CCATTGAG, frameshift_variant&start_lost c.2dup p.Met1?",
        "CCATGAGT>CCAGT, start_lost&inframe_deletion c.2_4del p.Met1?",
        "TACCATGAGT>TACTGAGT, start_lost&5_prime_UTR_variant c.-1_1del p.Met1?",
        "GATTAAGG>GATGTAAGG, frameshift_variant c.21_22insG p.Ter8ValextTer?",
        "GATTAAGGCT>GATTACT, stop_lost&inframe_deletion&3_prime_UTR_variant c.24_*2del p.Ter8TyrextTer1",
        "GATTAAGGCT>GATTCT, frameshift_variant&stop_lost&3_prime_UTR_variant c.23_*2del p.Ter8SerextTer?",
        "GATTAAGGCT>GATTAGCT, stop_retained_variant&3_prime_UTR_variant c.24_*1del p.Ter8=",
        "ATTAAGG>ATTAAAGG, 3_prime_UTR_variant c.24dup",
        "ATTAAGG>ATAAGG, frameshift_variant c.22del p.Ter8LysextTer?",
        "GATTAAGG>GATGG, stop_lost&inframe_deletion c.22_24del p.Ter8GlyextTer1",
    })
    void indelsAtStartAndStopAreJudgedByTheSequenceThatComesOfThem(String change, String told) {
        assertThat(gene.told(change)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "TTAAgtaag>TTAAaag, splice_donor_variant c.11+1_11+2del",
        "CTTAAgtaagt>CTTAAgt, splice_region_variant&intron_variant c.11+3_11+6del",
        "TTAAgtaagtcc>TTAcc, splice_donor_variant&coding_sequence_variant&intron_variant c.11_11+6del p.?",
        "catagACG>catagagACG, splice_region_variant&intron_variant c.12-1_12dup",
        "TTAAgtaag>TTAACCgtaag, frameshift_variant&splice_region_variant c.11_11+1insCC p.Lys4AsnfsTer?",
        "TTAAgtaag>TTAAgctaag, splice_donor_variant c.11+1_11+2insC",
    })
    void indelsAtSpliceSitesAreJudgedByTheSequenceThatComesOfThem(String change, String told) {
        assertThat(gene.told(change)).isEqualTo(told);
    }

    /** M K A Y R G D W H Y A and a stop codon. */
    @ParameterizedTest
    @CsvSource({
        "TACGCTTA>TACGCAGCTTA, inframe_insertion c.32_33insAGC p.Ala11dup",
        "TACGCTTA>TACGCTGATCCTTA, inframe_insertion c.33_34insGATCCT p.Ala11_Ter12insAspPro",
        "TGGCATTACGCTTAAGCT>TGAAGCT, stop_gained&frameshift_variant c.24_34del p.Trp8Ter",
    })
    void theStopIsLostOnlyWhereTheProteinGoesOn(String change, String told) {
        Genes gene = Genes.of("gg[ATGAAAGCTTACCGTGGCGATTGGCATTACGCTTAA]GCTCATTGACCC", 1);
        assertThat(gene.told(change)).isEqualTo(told);
    }

    @Test
    void aShiftThatStopsWhereTheProteinStoppedRetainsTheStop() {
        Genes gene = Genes.of("gg[ATGAGTCTTAACTAG]GTAAGG", 1);
        assertThat(gene.told("AACTAGGTAAG>AAGTAAG"))
                .isEqualTo("frameshift_variant&stop_retained_variant c.12_15del p.Asn4LysfsTer2");
    }

    @Test
    void anInversionWithNucleotidesThatStayIsOne() {
        Genes gene = Genes.of("gg[ATGAAACTCTAA]gg", 1);
        assertThat(gene.told("GAAACTCTAA>GAGAGTTTAA")).startsWith("missense_variant c.5_9inv");
    }

    @Test
    void bacteriaStartAtOtherCodonsToo() {
        Genes bacterial = Genes.of("ggcattacc[GTGAGTCTTAAATAA]ggc", 11);
        assertThat(bacterial.told("CCGTGAG>CCATGAG")).isEqualTo("start_retained_variant c.1G>A p.Met1=");
        assertThat(bacterial.told("CCGTGAG>CCGCGAG")).isEqualTo("start_lost c.2T>C p.Met1?");
        assertThat(bacterial.told("GGCATTACCG>GGCATAACCG")).isEqualTo("upstream_gene_variant c.-4T>A");
    }

    @Test
    void aStartCodonThatIsRareStaysOneWhereItIsNotChanged() {
        Genes rare = Genes.of("ggcattacc[CTGAGTCTTAAATAA]ggctag", 1);
        assertThat(rare.told("GAGTCT>GAGCT")).isEqualTo("frameshift_variant c.6del p.Lys4AsnfsTer?");
        assertThat(rare.told("CTGAGTCTT>CTGCTT")).isEqualTo("inframe_deletion c.4_6del p.Ser2del");
        assertThat(rare.told("CCTGAG>CATGAG")).isEqualTo("start_retained_variant c.1C>A p.Met1=");
        assertThat(rare.told("CCTGAG>CTTGAG")).isEqualTo("start_lost c.1C>T p.Met1?");
    }

    @Test
    void behindACodonThatStopsInNameOnlyChangesAreReadOn() {
        Genes selenium = Genes.of("ggcattacc[ATGTGAAGTCTTAAATAA]ggctag", 1);
        assertThat(selenium.told("AGTCTT>AGCTT")).isEqualTo("frameshift_variant c.9del p.Lys5AsnfsTer?");
        assertThat(selenium.told("AATAAGG>AACAAGG")).isEqualTo("stop_lost c.16T>C p.Ter6GlnextTer2");
    }

    @Test
    void withoutAKnownStartOrStopNothingIsSaidOfThem() {
        Genes partial = Genes.of("gg[CATGAGTCTTAAATAACC]gg", 11, 1, false, false);
        assertThat(partial.told("CATGAG>CACGAG")).isEqualTo("missense_variant c.3T>C p.Met1Thr");
        assertThat(partial.told("GGCATG>GGAATG")).isEqualTo("coding_sequence_variant c.1C>A");
        assertThat(partial.told("TAACCGG>TAACAGG")).isEqualTo("incomplete_terminal_codon_variant c.18C>A");
        assertThat(partial.told("GGCATG>GGATG")).isEqualTo("frameshift_variant c.1del p.?");
        assertThat(partial.told("GGCATGAG>GGGAG")).isEqualTo("inframe_deletion c.1_3del p.?");
    }

    @Test
    void whereTheRibosomeSkipsANucleotideNothingIsSpliced() {
        Genes slipping = Genes.of("gg[ATGAGTcTTAAATAA]gg", 11);
        assertThat(slipping.told("GTCTTA>GTATTA")).isEqualTo("coding_sequence_variant c.6+1C>A");
        assertThat(slipping.told("AGTCTT>AGACTT")).isEqualTo("missense_variant c.6T>A p.Ser2Arg");
    }

    @Test
    void aDeletionOfTheFirstExonTakesTheStart() {
        Genes gene = Genes.of("ggTT[ATGgtaagtccagAGTCTTAAATAA]gg", 1);
        assertThat(gene.told("TATGGTAAG>TAAG"))
                .isEqualTo("splice_donor_variant&start_lost&intron_variant c.2_3+3del p.Met1?");
    }

    @Test
    void whatIsNotTranslatedIsToldByItsExons() {
        Genes untranslated = Genes.of("ggcATTACCATGgtaagtccttctgcccatagACGCTttcg", 1);
        assertThat(untranslated.told("ATTACC>ATTCCC")).isEqualTo("non_coding_transcript_exon_variant n.4A>C");
        assertThat(untranslated.told("TCTGCCC>TCTGACC")).isEqualTo("splice_region_variant&intron_variant n.10-7C>A");
        assertThat(untranslated.told("GGCATT>GACATT")).isEqualTo("upstream_gene_variant n.-2G>A");
    }

    @Test
    void aSpliceRegionReachesOutOfATranscriptWhoseFirstExonIsShort() {
        Genes untranslated = Genes.of("ggcattacAGgtaagtccttctgcccatagACGCTttcg", 1);
        assertThat(untranslated.told("TTACAG>TTAAAG")).isEqualTo("splice_region_variant n.-1C>A");
        assertThat(untranslated.told("TTACAG>TTCCAG")).isEqualTo("upstream_gene_variant n.-2A>C");
        assertThat(untranslated.told("GGCATT>GGAATT")).isEqualTo("upstream_gene_variant n.-6C>A");
    }

    @Test
    void theNextStopIsFoundNearAndFar() {
        for (int codons : new int[] {1, 98, 99, 100, 101, 500}) {
            Genes spliced = Genes.of("gg[ATGAGTCTTAAATAA]" + "GGC".repeat(codons) + "TAGgg", 1);
            Genes onContig = Genes.of("gg[ATGAGTCTTAAATAA]" + "ggc".repeat(codons) + "taggg", 1);
            String lost = "stop_lost c.13T>C p.Ter5GlnextTer" + (codons + 1);
            assertThat(spliced.told("AAATAAG>AAACAAG")).isEqualTo(lost);
            assertThat(onContig.told("AAATAAG>AAACAAG")).isEqualTo(lost);
        }
        assertThat(Genes.of("gg[ATGAGTCTTAAATAA]" + "GGC".repeat(200) + "gg", 1).told("AAATAAG>AAACAAG"))
                .isEqualTo("stop_lost c.13T>C p.Ter5GlnextTer?");
    }

    @Test
    void piecesOfASubstitutionAreNamedInReadingDirection() {
        Genes forward = Genes.of("gg[ATGAGTCTTAAATAA]gg", 1);
        assertThat(Genes.told(forward.of(6, "GTCT", "CTCA"))).endsWith("c.[5G>C;8T>A] p.Ser2_Leu3delinsThrHis");
        assertThat(Genes.told(forward.ofTurned(6, "GTCT", "CTCA"))).endsWith("c.[5G>C;8T>A] p.Ser2_Leu3delinsThrHis");
        assertThat(Genes.told(forward.ofTurned(6, "GTC", "CTA"))).contains("c.[5G>C;7C>A]");
        assertThat(Genes.told(forward.ofTurned(6, "G", "GCC"))).contains("c.5_6insCC");
    }

    @Test
    void aDeletionOfAllOfItIsAnAblation() {
        Genes small = Genes.of("ggcattacc[GTGAGTTAA]ggc", 11);
        assertThat(small.told("CCGTGAGTTAAGG>CG")).startsWith("transcript_ablation");
    }

    @Test
    void theEffectNamesResiduesAndPlaces() {
        Consequence missense = gene.of("AGTCTT>AGTCAT");
        assertThat(missense.protein().orElseThrow().position()).isEqualTo(2);
        assertThat(missense.protein().orElseThrow().reference()).isEqualTo("L");
        assertThat(missense.protein().orElseThrow().alternative()).isEqualTo("H");
        assertThat(missense.place().orElseThrow().coding()).hasValue(7);
        assertThat(missense.place().orElseThrow().messenger()).hasValue(11);
        assertThat(missense.place().orElseThrow().exon()).hasValue(1);
        assertThat(gene.of("CATAGACG>CATCGACG").place().orElseThrow().intron()).hasValue(1);
        assertThat(gene.of("CCTTCG>CCTTCC").place().orElseThrow().distance()).isEqualTo(4);
    }

    @Test
    void farFromAnythingIsIntergenic() {
        Sequence contig = Sequence.of("c", "ACGTACGTAC");
        Consequence found = new PreparedContig(contig, List.of(), 1000)
                .of(new Variant("c", 3, "T", "A"))
                .get(0);
        assertThat(Genes.told(found)).isEqualTo("intergenic_variant ");
    }
}
