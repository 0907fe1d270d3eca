package org.cistron.variants.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.Sequence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlippageTest {
    /** M S, a C that is skipped, L K and a stop codon. */
    private final Genes skipping =
            Genes.inOneExon(Sequence.of("c", "GGATGAGTCCTTAAATAAGG"), List.of(new Window(2, 8), new Window(9, 18)));

    /** M K F, the last T read again, S S L P and a stop codon. */
    private final Genes again = Genes.inOneExon(
            Sequence.of("c", "GGATGAAATTTCAAGCTTACCTTAGTAA"), List.of(new Window(2, 11), new Window(10, 25)));

    @ParameterizedTest
    @CsvSource({
        "8, C, A, coding_sequence_variant c.6+1C>A",
        "8, CC, '', frameshift_variant c.6+1_7del p.Lys4AsnfsTer?",
        "8, '', A, frameshift_variant c.6_6+1insA p.Leu3ThrfsTer2",
        "9, '', A, frameshift_variant c.6+1_7insA p.Leu3ThrfsTer2",
        "9, C, A, missense_variant c.7C>A p.Leu3Ile",
    })
    void whatIsSkippedHasNoNumberOfItsOwn(int start, String reference, String alternative, String told) {
        assertThat(Genes.told(skipping.of(start, reference, alternative))).isEqualTo(told);
        assertThat(Genes.told(skipping.ofTurned(start, reference, alternative))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "10, T, C, missense_variant c.9T>C p.Ser4Pro",
        "10, T, G, missense_variant c.9T>G p.Phe3_Ser4delinsLeuAla",
        "9, T, A, missense_variant c.8T>A p.Phe3Tyr",
        "9, TT, AA, stop_gained c.8_9inv p.Phe3Ter",
        "11, C, A, stop_gained c.11C>A p.Ser4Ter",
    })
    void whatIsReadTwiceIsJudgedInBothCodons(int start, String reference, String alternative, String told) {
        assertThat(Genes.told(again.of(start, reference, alternative))).isEqualTo(told);
        assertThat(Genes.told(again.ofTurned(start, reference, alternative))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"11, '', A, c.10_11insA", "10, TC, '', c.10_11del", "10, '', GA, c.8_9insGA", "9, TTC, '', c.8_11del"})
    void neighboursHaveNumbersThatFollowOneAnother(int start, String reference, String alternative, String name) {
        assertThat(again.of(start, reference, alternative).nucleotideName()).isEqualTo(name);
        assertThat(again.ofTurned(start, reference, alternative).nucleotideName())
                .isEqualTo(name);
    }
}
