package org.cistron.benchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HgvsNameTest {

    @ParameterizedTest
    @CsvSource({
        "c.102G>A, c.102G>A, c. substitution",
        "c.-8delC, c.-8del, c. deletion before the gene",
        "c.-90_-85delCGAGCG, c.-90_-85del, c. deletion before the gene",
        "c.-183_-34del, c.-183_-34del, c. deletion before the gene",
        "n.1077dupT, n.1077dup, n. duplication",
        "n.-2_-1insGTT, n.-2_-1insGTT, n. insertion before the gene",
        "n.5_6delGTinsTGG, n.5_6delinsTGG, n. deletion-insertion",
        "n.5_6delinsTGG, n.5_6delinsTGG, n. deletion-insertion",
        "p.Ser450Leu, p.Ser450Leu, p. substitution",
        "p.Trp122*, p.Trp122Ter, p. stop gained",
        "p.Trp122Ter, p.Trp122Ter, p. stop gained",
        "p.Lys23del, p.Lys23del, p. deletion",
        "p.Val3_Thr4del, p.Val3_Thr4del, p. deletion",
        "p.His68_Leu70dup, p.His68_Leu70dup, p. duplication",
        "p.Cys46_Asp47insGlySer, p.Cys46_Asp47insGlySer, p. insertion",
        "p.Pro14_Val301delinsLeu, p.Pro14_Val301delinsLeu, p. deletion-insertion",
        "p.Arg97fs, p.Arg97fs, p. frameshift",
        "p.Arg97ProfsTer23, p.Arg97fs, p. frameshift",
        "p.Arg97Profs*?, p.Arg97fs, p. frameshift",
        "p.Met1?, p.Met1?, p. start lost",
        "p.Ter559Glnext*?, p.Ter559Glnext, p. stop lost",
        "p.Ter559GlnextTer14, p.Ter559Glnext, p. stop lost",
        "p.Ter628ext*?, p.Ter628ext, p. stop lost"
    })
    void everyNotationIsReadAndWrittenInOne(String notation, String text, String form) {
        HgvsName name = HgvsName.parse(notation).orElseThrow();
        assertThat(name.text()).isEqualTo(text);
        assertThat(name.form()).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "c.",
                "c.0A>G",
                "c.12A>N",
                "c.12A>",
                "c.12_ins",
                "c.5ins",
                "c.99999999999del",
                "g.5A>G",
                "p.Ser450",
                "p.Ser450Xyz",
                "p.Ser450LeuLeu",
                "p.S450L",
                "p.Ser0Leu",
                "p.Ter839delins???",
                "frameshift_variant"
            })
    void whatIsNoNameIsNone(String text) {
        assertThat(HgvsName.parse(text)).isEmpty();
    }

    @Test
    void lettersThatANameClaimsAreKept() {
        assertThat(NucleotideName.parse("n.5_6delGTinsTGG"))
                .contains(new NucleotideName("n", 5, 6, ChangeKind.REPLACEMENT, "GT", "TGG"));
        assertThat(NucleotideName.parse("c.-253dupG"))
                .contains(new NucleotideName("c", -253, -253, ChangeKind.DUPLICATION, "G", ""));
    }
}
