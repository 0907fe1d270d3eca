package org.cistron.benchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.cistron.api.sequence.GeneticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodonChoiceTest {
    private final CodonChoice choice = new CodonChoice(GeneticCode.byNumber(11));

    @ParameterizedTest
    @CsvSource({
        "TCG, L, TTG", // one change of one codon for Leu, not two of another
        "AGC, R, AGA", // AGA and AGG, CGC are one transversion each: the alphabet decides
        "TGG, *, TAG", // TAG and TGA are one transition each: the alphabet decides
        "GCC, *, TAA", // three changes in any case; TAA, TAG and TGA: two transversions and one or none
        "ATG, I, ATA" // a transition before the transversions to ATC and ATT
    })
    void fewestChangesThenTransitionsThenTheAlphabet(String codon, char residue, String nearest) {
        assertThat(choice.nearest(codon, residue)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"ATG, ACG", "GTG, GCG", "TTG, TCG"})
    void lostStartIsNoStartAndNoStop(String codon, String nearest) {
        assertThat(choice.nearestNoStart(codon)).isEqualTo(nearest);
    }

    @Test
    void lostStopIsNoOtherStop() {
        assertThat(choice.nearestSense("TAA")).isEqualTo("CAA");
        assertThat(choice.nearestSense("TGA")).isEqualTo("CGA");
    }

    @Test
    void oneResidueKeepsLettersOfBothEnds() {
        assertThat(choice.shortestInPlaceOf("GAGAAATCG", "A")).isEqualTo("GCG");
        assertThat(choice.shortestInPlaceOf("CCTAAAGTG", "L")).isEqualTo("CTG");
    }

    @Test
    void severalResiduesKeepLettersOfTheOuterCodons() {
        assertThat(choice.shortestInPlaceOf("CTGAGCTCAAAG", "PQ")).isEqualTo("CCACAG");
        assertThat(choice.shortestInPlaceOf("AAA", "RGK")).isEqualTo("AGAGGAAAA");
    }

    @Test
    void noResidueIsSpelledWithOtherThanItsFirstCodon() {
        assertThat(choice.spelled("MG")).isEqualTo("ATGGGA");
        assertThat(choice.spelled("")).isEmpty();
    }
}
