package org.cistron.proteins.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cistron.proteins.sequence.Residues;
import org.junit.jupiter.api.Test;

class TargetFrequenciesTest {
    private final TargetFrequencies frequencies = new TargetFrequencies();

    /** lambda 0.3176 and H 0.4012 are what BLAST has for BLOSUM62 without gaps: one wrong score or frequency would change them. */
    @Test
    void scaleAndEntropyAreThosePublished() {
        assertThat(frequencies.lambda()).isEqualTo(0.3176, within(5e-5));
        assertThat(frequencies.relativeEntropy()).isEqualTo(0.4012, within(5e-5));
    }

    @Test
    void pairsSumToOneAndAreSymmetric() {
        double sum = 0;
        for (int a = 0; a < Residues.STANDARD; a++) {
            double given = 0;
            for (int b = 0; b < Residues.STANDARD; b++) {
                sum += frequencies.joint(a, b);
                given += frequencies.conditional(b, a);
                assertThat(frequencies.joint(a, b)).isEqualTo(frequencies.joint(b, a), within(1e-15));
            }
            assertThat(given).isEqualTo(1, within(1e-12));
        }
        assertThat(sum).isEqualTo(1, within(1e-10));
    }

    @Test
    void theBackgroundSumsToOne() {
        double sum = 0;
        for (int residue = 0; residue < Residues.STANDARD; residue++) {
            sum += BackgroundFrequencies.of(residue);
        }
        assertThat(sum).isEqualTo(1, within(1e-12));
    }
}
