package org.cistron.proteins.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProteinTest {

    @Test
    void lettersAreKeptInUpperCase() {
        Protein protein = Protein.of("p", "ARNDCQEGHILKMFPSTWYVBZX*arndcqeghilkmfpstwyvbzx");
        assertThat(protein.letters(0, protein.length())).isEqualTo("ARNDCQEGHILKMFPSTWYVBZX*ARNDCQEGHILKMFPSTWYVBZX");
    }

    @Test
    void residuesThatMatricesLackAreReadAsTheClosest() {
        assertThat(Protein.of("p", "UOJuoj").letters(0, 6)).isEqualTo("CKXCKX");
    }

    @Test
    void aProteinMayBeEmpty() {
        assertThat(Protein.of("p", "").length()).isZero();
    }

    @Test
    void whatIsNoResidueIsRefusedWithItsPlace() {
        for (String bad : new String[] {"-", ".", " ", "1", "\u00c5", "\n"}) {
            assertThatThrownBy(() -> Protein.of("p53", "MEE" + bad + "Q"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("protein p53, residue 4")
                    .hasMessageContaining("'" + bad + "'");
        }
    }

    @Test
    void codesAndLettersAreEachOthersInverse() {
        for (byte code = 0; code < Residues.COUNT; code++) {
            assertThat(Residues.code(Residues.letter(code))).isEqualTo(code);
        }
    }
}
