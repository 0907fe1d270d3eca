package org.cistron.genes.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InterpolatedMarkovTest {

    @Test
    void probabilitiesAfterEachContextAddUpToOne() {
        Random random = new Random(1);
        double[] counts = random.doubles(Hexamers.COUNT, 0, 50).toArray();
        Arrays.fill(counts, 0, 400, 0);
        double[] logs = InterpolatedMarkov.logProbabilities(counts);
        for (int context = 0; context < Hexamers.COUNT; context += 4) {
            double sum = 0;
            for (int base = 0; base < 4; base++) {
                assertThat(logs[context + base]).isFinite().isNegative();
                sum += Math.exp(logs[context + base]);
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void withoutCountsAllNucleotidesAreAlike() {
        for (double log : InterpolatedMarkov.logProbabilities(new double[Hexamers.COUNT])) {
            assertThat(log).isCloseTo(Math.log(0.25), within(1e-12));
        }
    }

    @Test
    void manyObservationsOutweighTheLowerOrders() {
        double[] counts = new double[Hexamers.COUNT];
        Arrays.fill(counts, 10);
        counts[5] = 1e6;
        assertThat(Math.exp(InterpolatedMarkov.logProbabilities(counts)[5])).isGreaterThan(0.99);
    }

    @Test
    void anUnseenContextSpeaksWithTheVoiceOfItsSuffix() {
        double[] counts = new double[Hexamers.COUNT];
        int suffix = 0b01_10_11_00_10;
        counts[0b01_00_00_00_00_00 | suffix] = 1e7;
        double[] logs = InterpolatedMarkov.logProbabilities(counts);
        assertThat(logs[suffix]).isCloseTo(logs[0b10_00_00_00_00_00 | suffix], within(1e-12));
        assertThat(Math.exp(logs[suffix])).isGreaterThan(0.9);
    }
}
