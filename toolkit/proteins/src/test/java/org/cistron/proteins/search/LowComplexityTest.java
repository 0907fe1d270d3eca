package org.cistron.proteins.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.RandomProteins;
import org.junit.jupiter.api.Test;

class LowComplexityTest {
    private final RandomProteins random = new RandomProteins(5);

    @Test
    void repeatsOfOneOrTwoResiduesAreMasked() {
        for (String repeat : new String[] {"Q".repeat(30), "SR".repeat(15), "AAAAAG".repeat(5), "X".repeat(30)}) {
            Protein protein = Protein.of(
                    "p",
                    random.protein("", 100).letters(0, 100)
                            + repeat
                            + random.protein("", 100).letters(0, 100));
            BitSet masked = masked(protein);
            assertThat(masked.nextClearBit(100)).isGreaterThanOrEqualTo(130);
        }
    }

    @Test
    void ordinarySequenceIsSeldomMasked() {
        assertThat(masked(random.protein("p", 20_000)).cardinality()).isLessThan(600);
    }

    @Test
    void windowsOfLowEntropyAndThoseConnectedAreMaskedAndNothingElse() {
        for (int round = 0; round < 200; round++) {
            String letters = "ACDAC".repeat(1 + random.below(4))
                    + random.protein("", 40).letters(0, random.below(40))
                    + "LLS".repeat(random.below(8));
            Protein protein = Protein.of("p", letters.substring(random.below(3)));
            assertThat(masked(protein)).isEqualTo(naive(protein));
        }
    }

    @Test
    void aProteinShorterThanAWindowIsNotMasked() {
        assertThat(masked(Protein.of("p", "QQQQQQQQQQQ")).isEmpty()).isTrue();
        assertThat(masked(Protein.of("p", "")).isEmpty()).isTrue();
    }

    private static BitSet masked(Protein protein) {
        byte[] residues = new byte[protein.length()];
        protein.copyTo(residues, 0);
        BitSet masked = new BitSet();
        LowComplexity.mark(residues, 0, residues.length, masked);
        return masked;
    }

    /** Computes each window's entropy anew; runs of windows up to 2.5 bits with one up to 2.2 are masked. */
    private static BitSet naive(Protein protein) {
        BitSet masked = new BitSet();
        int windows = protein.length() - 11;
        for (int start = 0; start < windows; start++) {
            int end = start;
            boolean triggered = false;
            while (end < windows && entropy(protein, end) <= 2.5 + 1e-9) {
                triggered |= entropy(protein, end++) <= 2.2 + 1e-9;
            }
            if (triggered) {
                masked.set(start, end + 11);
            }
            start = Math.max(start, end - 1);
        }
        return masked;
    }

    private static double entropy(Protein protein, int start) {
        String window = protein.letters(start, start + 12);
        double entropy = 0;
        for (int i = 0; i < 12; i++) {
            char letter = window.charAt(i);
            double share = window.chars().filter(other -> other == letter).count() / 12.0;
            entropy -= Math.log(share) / Math.log(2) / 12;
        }
        return entropy;
    }
}
