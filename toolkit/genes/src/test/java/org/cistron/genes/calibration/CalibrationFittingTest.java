package org.cistron.genes.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.cistron.genes.evaluation.CalibrationScore;
import org.junit.jupiter.api.Test;

class CalibrationFittingTest {

    /** Frames of two lengths, whose logit is a straight line over the log-odds, lower for the short. */
    private static List<Lesson> lessons(long seed, int count, double shift) {
        Random random = new Random(seed);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double logOdds = -12 + 30 * random.nextDouble();
            int length = random.nextBoolean() ? 90 : 900;
            lessons.add(new Lesson(logOdds, length, random.nextDouble() < logistic(truth(logOdds, length) + shift)));
        }
        return lessons;
    }

    private static double truth(double logOdds, int length) {
        return 0.4 * logOdds - (length == 90 ? 2 : 0);
    }

    private static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static GenomeLessons genome(List<Lesson> genes, List<Lesson> starts, List<Lesson> verified) {
        return new GenomeLessons("g", genes, starts, verified);
    }

    private static List<Lesson> starts(long seed, int count, DoubleUnaryOperator probability) {
        Random random = new Random(seed);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double logOdds = 10 * random.nextDouble();
            lessons.add(new Lesson(logOdds, 300, random.nextDouble() < probability.applyAsDouble(logOdds)));
        }
        return lessons;
    }

    @Test
    void findsAgainWhatLessonsWereDrawnFrom() {
        Calibration fitted = new CalibrationFitting()
                .fit(List.of(genome(lessons(1, 60_000, 0), starts(1, 2000, p -> 0.9), List.of())));
        for (int length : new int[] {90, 900}) {
            for (double logOdds = -4; logOdds <= 12; logOdds += 2) {
                assertThat(fitted.gene(logOdds, length))
                        .as("%f, %d nt", logOdds, length)
                        .isCloseTo(logistic(truth(logOdds, length)), within(0.03));
            }
        }
        assertThat(fitted.start(5)).isCloseTo(0.9, within(0.03));
    }

    @Test
    void aLargeGenomeHasNoMoreSayThanASmallOne() {
        List<Lesson> starts = starts(1, 500, p -> 0.9);
        GenomeLessons likely = genome(lessons(2, 5000, 1), starts, List.of());
        GenomeLessons unlikely = genome(lessons(3, 5000, -1), starts, List.of());
        GenomeLessons tenTimes = genome(lessons(3, 50_000, -1), starts, List.of());
        double even = new CalibrationFitting().fit(List.of(likely, unlikely)).gene(2, 900);
        double uneven = new CalibrationFitting().fit(List.of(likely, tenTimes)).gene(2, 900);
        assertThat(uneven).isCloseTo(even, within(0.03));
        double ruled = new CalibrationFitting().fit(List.of(tenTimes)).gene(2, 900);
        assertThat(ruled).isLessThan(even - 0.1);
    }

    @Test
    void neverFallsWhateverTheLessons() {
        Random random = new Random(4);
        List<Lesson> noise = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            double logOdds = -12 + 40 * random.nextDouble();
            noise.add(new Lesson(logOdds, 90 + random.nextInt(900), random.nextDouble() < 0.7 - logOdds / 60));
        }
        Calibration fitted = new CalibrationFitting().fit(List.of(genome(noise, noise, List.of())));
        for (int length = 90; length < 1000; length += 70) {
            for (double logOdds = -13; logOdds < 31; logOdds++) {
                assertThat(fitted.gene(logOdds + 1, length)).isGreaterThanOrEqualTo(fitted.gene(logOdds, length));
                assertThat(fitted.start(logOdds + 1)).isGreaterThanOrEqualTo(fitted.start(logOdds));
            }
        }
    }

    @Test
    void nothingIsEverCertain() {
        List<Lesson> starts = new ArrayList<>(starts(1, 500, p -> 1));
        starts.add(new Lesson(0, 300, false));
        double surest = new CalibrationFitting()
                .fit(List.of(genome(lessons(1, 3000, 0), starts, List.of())))
                .start(Double.POSITIVE_INFINITY);
        assertThat(surest).isBetween(0.99, 0.9999);
    }

    @Test
    void provenStartsCountAloneWhereThereAreEnough() {
        List<Lesson> genes = lessons(5, 3000, 0);
        List<Lesson> annotated = starts(6, 5000, p -> 0.7);
        GenomeLessons few = genome(genes, annotated, starts(7, 299, p -> 0.97));
        assertThat(new CalibrationFitting().fit(List.of(few)).start(5)).isCloseTo(0.7, within(0.03));
        GenomeLessons enough = genome(genes, annotated, starts(7, 1000, p -> 0.97));
        assertThat(new CalibrationFitting().fit(List.of(enough)).start(5)).isCloseTo(0.97, within(0.02));
    }

    @Test
    void nothingCanBeMeasuredWhereAllIsRightOrNothing() {
        List<Lesson> right = List.of(new Lesson(1, 90, true), new Lesson(2, 90, true));
        List<Lesson> wrong = List.of(new Lesson(1, 90, false));
        assertThatThrownBy(() -> new CalibrationFitting().fit(List.of(genome(right, right, List.of()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 2 of 2 right");
        assertThatThrownBy(() -> new CalibrationFitting().fit(List.of(genome(wrong, wrong, List.of()))))
                .hasMessageContaining("found 0 of 1 right");
    }

    @Test
    void theCheckJudgesAGenomeByTheOthersAlone() {
        List<Lesson> starts = starts(1, 500, p -> 0.9);
        GenomeLessons usual = genome(lessons(8, 20_000, 0), starts, List.of());
        GenomeLessons odd = genome(lessons(9, 20_000, -3), starts, List.of());
        CalibrationCheck check = new CalibrationCheck(List.of(usual, odd));
        CalibrationScore score =
                CalibrationCheck.score(List.of(check.leaveOut(1))).orElseThrow();
        assertThat(score.genes().calibrationError()).isGreaterThan(0.1);
        assertThat(score.genes().all().probability())
                .isGreaterThan(score.genes().all().observed() + 0.1);
        assertThat(score.starts().orElseThrow().calibrationError()).isLessThan(0.06);
        CalibrationScore like = CalibrationCheck.score(List.of(new CalibrationCheck(List.of(usual, usual)).leaveOut(0)))
                .orElseThrow();
        assertThat(like.genes().calibrationError()).isLessThan(0.02);
    }
}
