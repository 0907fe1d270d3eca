package org.cistron.api.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneticCodeTest {

    private static int codon(String letters) {
        return GeneticCode.codonAt(Sequence.of("codon", letters), 0);
    }

    private static String translated(int number) {
        GeneticCode code = GeneticCode.byNumber(number);
        StringBuilder text = new StringBuilder();
        for (char first : "TCAG".toCharArray()) {
            for (char second : "TCAG".toCharArray()) {
                for (char third : "TCAG".toCharArray()) {
                    text.append(code.aminoAcid(codon("" + first + second + third)));
                }
            }
        }
        return text.toString();
    }

    @Test
    void theStandardCodeIsTheStandardCode() {
        String standard = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";
        assertThat(translated(1)).isEqualTo(standard);
        assertThat(translated(11)).isEqualTo(standard);
    }

    @ParameterizedTest
    @CsvSource({
        "1, TGA, *", "2, TGA, W", "2, AGA, *", "2, ATA, M", "3, CTG, T", "3, TGA, W", "4, TGA, W", "4, TAA, *",
        "5, AGA, S", "6, TAA, Q", "6, TAG, Q", "6, TGA, *", "9, AAA, N", "10, TGA, C", "11, TGA, *", "12, CTG, S",
        "13, AGG, G", "14, TAA, Y", "16, TAG, L", "21, AAA, N", "22, TCA, *", "23, TTA, *", "24, AGG, K", "25, TGA, G",
        "26, CTG, A", "29, TAA, Y", "30, TAG, E", "33, TGA, W"
    })
    void codonsDifferByCode(int number, String codon, char aminoAcid) {
        assertThat(GeneticCode.byNumber(number).aminoAcid(codon(codon))).isEqualTo(aminoAcid);
    }

    @ParameterizedTest
    @CsvSource({
        "1, ATG, true", "1, TTG, true", "1, CTG, true", "1, GTG, false", "4, TTA, true", "4, GTG, true",
        "11, GTG, true", "11, ATT, true", "11, GCC, false", "25, GTG, true", "25, TTG, true", "25, CTG, false"
    })
    void startsDifferByCode(int number, String codon, boolean start) {
        assertThat(GeneticCode.byNumber(number).isStart(codon(codon))).isEqualTo(start);
    }

    @Test
    void everyCodeHasAStopAndTakesAtgForAStartOrAtLeastMethionine() {
        assertThat(GeneticCode.all()).containsKeys(1, 2, 3, 4, 5, 6, 9, 11, 25).doesNotContainKeys(0, 7, 8);
        for (GeneticCode code : GeneticCode.all().values()) {
            assertThat(IntStream.range(0, 64).filter(code::isStop).count())
                    .as(code.toString())
                    .isBetween(1L, 4L);
            assertThat(code.aminoAcid(codon("ATG"))).as(code.toString()).isEqualTo('M');
        }
    }

    @Test
    void aCodonWithAnUnknownNucleotideIsXAndNoSignal() {
        GeneticCode code = GeneticCode.byNumber(11);
        for (String letters : new String[] {"NTG", "ANG", "ATN", "TNA", "NNN"}) {
            assertThat(codon(letters)).isEqualTo(-1);
        }
        assertThat(code.aminoAcid(-1)).isEqualTo('X');
        assertThat(code.isStart(-1) || code.isStop(-1)).isFalse();
    }

    @Test
    void everyCodonIsReadOnBothStrands() {
        for (int codon = 0; codon < 64; codon++) {
            Sequence forward = Sequence.of("c", GeneticCode.letters(codon));
            assertThat(GeneticCode.codonAt(forward, 0)).isEqualTo(codon);
            assertThat(GeneticCode.reverseCodonAt(forward.reverseComplement(), 0))
                    .isEqualTo(codon);
        }
    }

    @Test
    void aNumberThatNobodyGaveIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> GeneticCode.byNumber(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number 7")
                .hasMessageContaining("11");
    }
}
