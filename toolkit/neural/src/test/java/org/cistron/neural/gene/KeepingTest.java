package org.cistron.neural.gene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.cistron.api.error.UsageException;
import org.cistron.neural.engine.RequiresEngine;
import org.cistron.neural.gene.Lesson.Kind;
import org.cistron.neural.gene.Lesson.Learned;
import org.cistron.neural.model.Importance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a network that learned one kind of genes still knows of them when it has learned another. */
@RequiresEngine
class KeepingTest {
    private static final int STEPS = 60;
    private static final double RATE = 1e-2;
    private static final int PATIENT = 99;

    private static Learned old;

    @BeforeAll
    static void learnTheOldKind() throws IOException {
        old = Lesson.of(Kind.OLD, Kind.OLD, STEPS, RATE, PATIENT).afresh();
    }

    private static Learned learnTheNewKind(double keep) throws IOException {
        return new Lesson(
                        Lesson.of(Kind.NEW, Kind.NEW, STEPS, RATE, PATIENT).plan(),
                        List.of(Kind.NEW.contig(1), Kind.NEW.contig(2)),
                        List.of())
                .from(old.files(), keep);
    }

    private static double loss(Learned learned, Kind kind) throws IOException {
        return Lesson.of(kind, kind, 0, RATE, 1).loss(learned);
    }

    @Test
    void keepingForgetsLessAndLearnsAllTheSame() throws IOException {
        Learned plain = learnTheNewKind(0);
        Learned kept = learnTheNewKind(300);

        double before = loss(old, Kind.OLD);
        double forgotten = loss(plain, Kind.OLD) - before;
        assertThat(forgotten).isGreaterThan(1);
        assertThat(loss(kept, Kind.OLD) - before).isLessThan(0.2 * forgotten);
        assertThat(loss(kept, Kind.NEW)).isLessThan(loss(old, Kind.NEW) / 2);
    }

    @Test
    void underAHugeStrengthNothingThatMattersMoves() throws IOException {
        Map<String, float[]> before = old.weights();
        Map<String, float[]> after = learnTheNewKind(1e15).weights();
        Map<String, float[]> importance = old.importance();
        int held = 0;
        for (String name : before.keySet()) {
            for (int i = 0; i < before.get(name).length; i++) {
                if (importance.get(name)[i] > 0) {
                    assertThat(after.get(name)[i]).as(name).isCloseTo(before.get(name)[i], within(1e-5f));
                    held++;
                }
            }
        }
        assertThat(held).isGreaterThan(300);
    }

    @Test
    void importanceIsKnownOfEachWeightAndIsNothingWhereAWeightDoesNotMatter() throws IOException {
        Map<String, float[]> importance = old.importance();
        assertThat(importance.keySet()).containsExactlyElementsOf(old.weights().keySet());
        importance.forEach((name, values) -> {
            if (name.equals(Lesson.IDLE)) {
                assertThat(values).containsExactly(0, 0, 0);
            } else {
                float sum = 0;
                for (float value : values) {
                    sum += value;
                }
                assertThat(sum).as(name).isPositive();
            }
        });
    }

    @Test
    void importanceOfAModelThatKeptAnotherHoldsThatOnesToo() throws IOException {
        Map<String, float[]> before = old.importance();
        Map<String, float[]> after = learnTheNewKind(1e15).importance();
        before.forEach((name, values) -> {
            float[] found = after.get(name);
            float largest = 0;
            for (float value : found) {
                largest = Math.max(largest, value);
            }
            for (int i = 0; i < values.length; i++) {
                // Less than a byte can tell from 0 beside the largest.
                float lost = 1e-9f * largest;
                assertThat(found[i]).as(name).isGreaterThanOrEqualTo(0.9f * values[i] - lost);
            }
        });
    }

    @Test
    void modelsWithoutImportanceOrWithAnotherNetworksAreRefusedWithARemedy() {
        Map<String, byte[]> without = new HashMap<>(old.files());
        without.remove(GeneNetworkLearning.IMPORTANCE);
        refused(without, "found none");
        Map<String, byte[]> damaged = new HashMap<>(old.files());
        damaged.put(GeneNetworkLearning.IMPORTANCE, new byte[] {'C', 'I', 'S'});
        refused(damaged, "found the end");
        Map<String, byte[]> foreign = new HashMap<>(old.files());
        foreign.put(GeneNetworkLearning.IMPORTANCE, Importance.write(Map.of("other", new float[3])));
        refused(foreign, "'other'");
    }

    private static void refused(Map<String, byte[]> base, String found) {
        assertThatThrownBy(() -> Lesson.of(Kind.NEW, Kind.NEW, 1, RATE, 1).from(base, 1))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("--keep: needs importance.bin", found, "Leave --keep out", "0 steps");
    }

    @Test
    void trainingOfNoStepsGivesTheModelBackAndMeasuresIt() throws IOException {
        Map<String, byte[]> weights =
                Map.of(GeneNetworkLearning.WEIGHTS, old.files().get(GeneNetworkLearning.WEIGHTS));
        Learned again = Lesson.of(Kind.OLD, Kind.OLD, 0, RATE, 1).from(weights, 0);

        assertThat(again.files().get(GeneNetworkLearning.WEIGHTS)).isEqualTo(weights.get(GeneNetworkLearning.WEIGHTS));
        assertThat(again.curve()).hasSize(1);
        assertThat(again.curve().get(0)).containsEntry("step", 0.0);
        assertThat(again.importance().keySet())
                .containsExactlyElementsOf(old.weights().keySet());
        assertThatThrownBy(() -> Lesson.of(Kind.OLD, Kind.OLD, 0, RATE, 1).afresh())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("0 steps without --from");
    }
}
