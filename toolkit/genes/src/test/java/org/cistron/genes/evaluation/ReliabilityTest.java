package org.cistron.genes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void figuresOfAConstructedCase() {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            boolean likely = i % 2 == 0;
            forecasts.add(new Forecast(likely ? 0.8 : 0.2, likely));
        }
        Reliability reliability = Reliability.of(forecasts);
        assertThat(reliability.brierScore()).isCloseTo(0.04, within(1e-12));
        assertThat(reliability.all().observed()).isEqualTo(0.5);
        assertThat(reliability.all().probability()).isCloseTo(0.5, within(1e-12));
        assertThat(reliability.brierSkill().getAsDouble()).isCloseTo(1 - 0.04 / 0.25, within(1e-12));
        assertThat(reliability.calibrationError())
                .as("seven bins of 0.2 and seven of 0.8 are off by 0.2 each, the one of both is right")
                .isCloseTo(0.2 * 14 / 15, within(1e-12));
    }

    @Test
    void binsHoldAsManyEachAndRise() {
        Random random = new Random(1);
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 1003; i++) {
            forecasts.add(new Forecast(Math.pow(random.nextDouble(), 0.1), random.nextBoolean()));
        }
        Reliability reliability = Reliability.of(forecasts);
        assertThat(reliability.bins()).hasSize(15).allMatch(bin -> bin.count() == 66 || bin.count() == 67);
        assertThat(reliability.bins().stream().mapToInt(Reliability.Bin::count).sum())
                .isEqualTo(1003);
        for (int i = 1; i < 15; i++) {
            assertThat(reliability.bins().get(i).probability())
                    .isGreaterThan(reliability.bins().get(i - 1).probability());
        }
        Collections.shuffle(forecasts, random);
        assertThat(Reliability.of(forecasts).calibrationError())
                .isCloseTo(reliability.calibrationError(), within(1e-12));
    }

    @Test
    void probabilitiesThatHoldHaveHardlyAnError() {
        Random random = new Random(2);
        List<Forecast> honest = new ArrayList<>();
        List<Forecast> boastful = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            double probability = random.nextDouble();
            boolean right = random.nextDouble() < probability;
            honest.add(new Forecast(probability, right));
            boastful.add(new Forecast(probability < 0.5 ? probability / 2 : 1 - (1 - probability) / 2, right));
        }
        assertThat(Reliability.of(honest).calibrationError()).isLessThan(0.01);
        assertThat(Reliability.of(boastful).calibrationError())
                .as("0.125, less what the bin in the middle evens out")
                .isCloseTo(0.125 * 14 / 15, within(0.01));
        assertThat(Reliability.of(honest).brierSkill().getAsDouble()).isCloseTo(1.0 / 3, within(0.01));
    }

    @Test
    void thereIsNoSkillWhereEverythingCameTrue() {
        Reliability reliability = Reliability.of(List.of(new Forecast(0.9, true), new Forecast(0.7, true)));
        assertThat(reliability.brierSkill()).isEmpty();
        assertThat(reliability.bins()).hasSize(2);
        assertThat(reliability.calibrationError()).isCloseTo(0.2, within(1e-12));
        assertThatThrownBy(() -> Reliability.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
