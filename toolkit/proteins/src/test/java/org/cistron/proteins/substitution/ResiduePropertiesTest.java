package org.cistron.proteins.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cistron.proteins.sequence.Residues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResiduePropertiesTest {

    /** The published table was rounded from constants with more digits. */
    @ParameterizedTest
    @CsvSource({
        "S,R,110", "S,L,145", "S,C,112", "R,K,26", "R,D,96", "L,I,5", "C,W,215", "D,E,45", "F,Y,22", "G,W,184",
        "P,A,27", "V,M,21", "H,Q,24", "T,N,65", "N,D,23", "K,W,110", "A,V,64", "C,F,205", "G,E,98", "M,T,81"
    })
    void granthamsDistancesAreThosePublished(char a, char b, int distance) {
        assertThat(GranthamDistance.between(Residues.code(a), Residues.code(b))).isEqualTo(distance, within(1.0));
        assertThat(GranthamDistance.between(Residues.code(b), Residues.code(a)))
                .isEqualTo(GranthamDistance.between(Residues.code(a), Residues.code(b)));
    }

    @Test
    void granthamsDistancesHaveAMeanOfAHundred() {
        double sum = 0;
        for (int a = 0; a < Residues.STANDARD; a++) {
            assertThat(GranthamDistance.between(a, a)).isZero();
            for (int b = 0; b < a; b++) {
                sum += GranthamDistance.between(a, b);
            }
        }
        assertThat(sum / 190).isEqualTo(100, within(0.2));
    }

    @ParameterizedTest
    @CsvSource({
        "A,1.8,88.6,8.1,0", "R,-4.5,173.4,10.5,1", "N,-3.5,114.1,11.6,0", "D,-3.5,111.1,13.0,-1", "C,2.5,108.5,5.5,0",
        "Q,-3.5,143.8,10.5,0", "E,-3.5,138.4,12.3,-1", "G,-0.4,60.1,9.0,0", "H,-3.2,153.2,10.4,0", "I,4.5,166.7,5.2,0",
        "L,3.8,166.7,4.9,0", "K,-3.9,168.6,11.3,1", "M,1.9,162.9,5.7,0", "F,2.8,189.9,5.2,0", "P,-1.6,112.7,8.0,0",
        "S,-0.8,89.0,9.2,0", "T,-0.7,116.1,8.6,0", "W,-0.9,227.8,5.4,0", "Y,-1.3,193.6,6.2,0", "V,4.2,140.0,5.9,0"
    })
    void propertiesAreThosePublished(char letter, double hydropathy, double volume, double polarity, int charge) {
        byte residue = Residues.code(letter);
        assertThat(ResidueProperties.hydropathy(residue)).isEqualTo(hydropathy);
        assertThat(ResidueProperties.volume(residue)).isEqualTo(volume);
        assertThat(ResidueProperties.polarity(residue)).isEqualTo(polarity);
        assertThat(ResidueProperties.charge(residue)).isEqualTo(charge);
    }
}
