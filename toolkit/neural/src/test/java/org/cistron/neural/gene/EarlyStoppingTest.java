package org.cistron.neural.gene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import org.cistron.neural.engine.RequiresEngine;
import org.cistron.neural.gene.Lesson.Kind;
import org.cistron.neural.gene.Lesson.Learned;
import org.junit.jupiter.api.Test;

/** Learns one kind of genes and is judged by the other, so that it gets worse the more it learns. */
@RequiresEngine
class EarlyStoppingTest {
    private static final int STEPS = 60;
    private static final double RATE = 1e-2;

    private static double[] scores(Learned learned) {
        return learned.curve().stream()
                .mapToDouble(row -> row.get("loss_validation"))
                .toArray();
    }

    @Test
    void stopsAfterSoManyLooksWithoutABetterScoreAndReturnsTheBest() throws IOException {
        Learned stopped = Lesson.of(Kind.OLD, Kind.NEW, STEPS, RATE, 2).afresh();
        double[] scores = scores(stopped);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] < scores[best] ? i : best;
        }
        assertThat(scores.length).isLessThan(12).isEqualTo(best + 3);
        assertThat(Lesson.of(Kind.NEW, Kind.NEW, 0, RATE, 1).loss(stopped)).isCloseTo(scores[best], within(1e-6));
    }

    @Test
    void whatGetsNoBetterEndsAsTheModelItBeganWith() throws IOException {
        Learned good = Lesson.of(Kind.NEW, Kind.NEW, STEPS, RATE, 99).afresh();
        Learned worse = Lesson.of(Kind.OLD, Kind.NEW, STEPS, RATE, 99).from(good.files(), 0);

        assertThat(worse.files().get(GeneNetworkLearning.WEIGHTS))
                .isEqualTo(good.files().get(GeneNetworkLearning.WEIGHTS));
        assertThat(scores(worse)[0]).isEqualTo(Arrays.stream(scores(good)).min().orElseThrow());
        assertThat(scores(worse)[12]).isGreaterThan(scores(worse)[0]);
    }

    @Test
    void progressTellsLossAndTimeLeft() throws IOException {
        Learned learned = Lesson.of(Kind.OLD, Kind.OLD, 8, RATE, 99).afresh();
        assertThat(learned.activities())
                .first()
                .asString()
                .matches("step 1 of 8, loss \\d+\\.\\d{4} a codon, \\d+\\.\\d{3} a kilobase, \\d+\\.\\d{3} on"
                        + " validation; \\d+:\\d\\d minutes left");
        assertThat(learned.activities()).anyMatch(said -> said.startsWith("step 8 of 8") && said.contains("; 0:00 "));
    }
}
