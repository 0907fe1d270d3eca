package org.cistron.neural.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrainingPlanTest {
    private static final int STEPS = 1000;
    private static final double RATE = 2e-3;
    private static final TrainingPlan PLAN = TrainingPlan.of(STEPS, 8, 3072, RATE, 0.3, 0.25, 1);

    @Test
    void theRateGrowsInALineAndFallsAlongHalfACosine() {
        assertThat(PLAN.rate(0)).isCloseTo(RATE / 100, within(RATE * 1e-6));
        assertThat(PLAN.rate(49)).isCloseTo(RATE / 2, within(RATE * 0.01));
        assertThat(PLAN.rate(99)).isGreaterThan(RATE * 0.97);
        assertThat(PLAN.rate(500)).isCloseTo(RATE / 2, within(RATE * 1e-6));
        assertThat(PLAN.rate(750)).isCloseTo(RATE * (0.5 - Math.sqrt(2) / 4), within(RATE * 1e-6));
        assertThat(PLAN.rate(STEPS - 1)).isBetween(0.0, RATE * 1e-5);
        for (int step = 0; step + 1 < STEPS; step++) {
            if (step < 98) {
                assertThat(PLAN.rate(step + 1)).isGreaterThan(PLAN.rate(step));
            } else if (step > 99) {
                assertThat(PLAN.rate(step + 1)).isLessThan(PLAN.rate(step));
            }
        }
    }

    @Test
    void theLossThroughTheDecoderBeginsLaterAndGrows() {
        assertThat(PLAN.structureWeight(299)).isZero();
        assertThat(PLAN.structureWeight(300)).isBetween(0.01, 0.2);
        assertThat(PLAN.structureWeight(340)).isBetween(1.0, 2.0);
        assertThat(PLAN.structureWeight(400)).isEqualTo(3);
        assertThat(PLAN.structureWeight(STEPS - 1)).isEqualTo(3);
    }

    @Test
    void theCurriculumLastsForItsShareOfTheSteps() {
        assertThat(PLAN.certainOnly(0)).isTrue();
        assertThat(PLAN.certainOnly(249)).isTrue();
        assertThat(PLAN.certainOnly(250)).isFalse();
        assertThat(TrainingPlan.of(STEPS, 8, 3072, RATE, 0, 0, 1).certainOnly(0))
                .isFalse();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingPlan.of(-1, 8, 3072, RATE, 0, 0, 1))
                .withMessage("steps is -1, expected at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingPlan.of(10, 8, 3073, RATE, 0, 0, 1))
                .withMessageContaining("multiple of 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingPlan.of(10, 8, 3072, RATE, 0, 1.5, 1))
                .withMessageContaining("curriculum is 1.5");
    }
}
