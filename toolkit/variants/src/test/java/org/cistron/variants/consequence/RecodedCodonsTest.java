package org.cistron.variants.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.cistron.api.variant.RecodedCodon;
import org.cistron.variants.audit.TranscriptAudit;
import org.cistron.variants.transcript.PreparedTranscript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecodedCodonsTest {
    /** M K U A Y R and a stop codon; U is selenocysteine. */
    private final Genes selenium =
            Genes.of("gattacagg[ATGAAATGAGCTTACCGTTAA]GGCTGACC", 11).recoded(new RecodedCodon(15, 'U'));

    @ParameterizedTest
    @CsvSource({
        "16, G, A, stop_gained c.8G>A p.Sec3Ter",
        "15, T, C, missense_variant c.7T>C p.Sec3Arg",
        "17, A, G, missense_variant c.9A>G p.Sec3Trp",
        "15, TGA, '', inframe_deletion c.7_9del p.Sec3del",
        "12, '', CCC, inframe_insertion c.3_4insCCC p.Met1_Lys2insPro",
        "21, TAC, '', inframe_deletion c.13_15del p.Tyr5del",
        "14, AT, '', frameshift_variant c.6_7del p.Sec3SerfsTer?",
        "21, T, '', frameshift_variant c.13del p.Tyr5ThrfsTer?",
        "27, T, C, stop_lost c.19T>C p.Ter7GlnextTer2",
        "10, T, C, start_lost c.2T>C p.Met1?",
        "13, AATGAG, TATGAC, missense_variant c.[5A>T;10G>C] p.Lys2_Ala4delinsIleSecPro",
    })
    void whatIsReadOtherwiseIsAResidue(int start, String reference, String alternative, String told) {
        assertThat(Genes.told(selenium.of(start, reference, alternative))).isEqualTo(told);
        assertThat(Genes.told(selenium.ofTurned(start, reference, alternative))).isEqualTo(told);
    }

    @Test
    void itStandsInTheProteinAndNotInTheAudit() {
        assertThat(new PreparedTranscript(selenium.transcript(), selenium.contig())
                        .coding()
                        .orElseThrow()
                        .protein())
                .isEqualTo("MKUAYR*");
        assertThat(TranscriptAudit.check(selenium.transcript(), selenium.contig()))
                .isEmpty();
        assertThat(TranscriptAudit.check(
                        selenium.turned().transcript(), selenium.turned().contig()))
                .isEmpty();
    }

    @Test
    void aStartAndAStopMayBeOthers() {
        Genes gene =
                Genes.of("gg[ATTAAAGCTTACAGA]GGCTGACC", 1).recoded(new RecodedCodon(2, 'M'), new RecodedCodon(14, '*'));
        assertThat(TranscriptAudit.check(gene.transcript(), gene.contig())).isEmpty();
        assertThat(Genes.told(gene.of(4, "T", "C"))).isEqualTo("start_lost c.3T>C p.Met1?");
        assertThat(Genes.told(gene.of(14, "A", "C"))).isEqualTo("stop_lost c.13A>C p.Ter5ArgextTer2");
    }

    @Test
    void whatLiesOutOfFrameMeansNothing() {
        Genes gene = Genes.of("gg[ATGAAATGAGCTTACCGTTAA]gg", 11)
                .recoded(new RecodedCodon(9, 'U'), new RecodedCodon(0, 'U'), new RecodedCodon(500, 'U'));
        assertThat(TranscriptAudit.check(gene.transcript(), gene.contig())).hasSize(1);
    }
}
