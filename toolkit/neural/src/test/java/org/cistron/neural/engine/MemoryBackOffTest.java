package org.cistron.neural.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.engine.EngineException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryBackOffTest {
    private static final String FULL = "DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes";

    private final List<String> warnings = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final MemoryBackOff backOff = new MemoryBackOff(warnings::add);

    /** Doubles each number; fails while a batch has more windows than fit. */
    private float[] doubled(MemoryBackOff.Rows rows, int most, int failures) {
        sizes.add(rows.windows());
        if (rows.windows() > most || sizes.size() <= failures) {
            throw new EngineException(FULL);
        }
        float[] values = rows.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= 2;
        }
        return values;
    }

    @Test
    void whatFitsRunsAtOnce() {
        assertThat(backOff.run(new float[] {1, 2, 3, 4}, 2, rows -> doubled(rows, 2, 0)))
                .containsExactly(2, 4, 6, 8);
        assertThat(warnings).isEmpty();
    }

    @Test
    void aBatchThatFailsOnceRunsAgainAlone() {
        assertThat(backOff.run(new float[] {1, 2, 3, 4}, 2, rows -> doubled(rows, 2, 1)))
                .containsExactly(2, 4, 6, 8);
        assertThat(sizes).containsExactly(2, 2);
        assertThat(warnings).singleElement().asString().contains("--threads");
    }

    @Test
    void aBatchThatNeverFitsRunsWindowByWindowInTheSameOrder() {
        float[] input = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        assertThat(backOff.run(input, 3, rows -> doubled(rows, 1, 0)))
                .containsExactly(2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24);
        assertThat(sizes).containsExactly(3, 3, 1, 1, 1);
        assertThat(warnings).hasSize(2);
    }

    @Test
    void outputOfOneReadingKeepsItsOrderWindowByWindow() {
        float[] input = {1, 2, 3, 4, 5, 6};
        float[] sums = backOff.run(input, 3, 1, rows -> {
            float[] values = doubled(rows, 1, 0);
            return new float[] {values[0], values[1]};
        });
        assertThat(sums).containsExactly(2, 8, 4, 10, 6, 12);
    }

    @Test
    void itRemembersAndTellsOnce() {
        for (int i = 0; i < 3; i++) {
            backOff.run(new float[] {1, 2, 3, 4}, 2, rows -> doubled(rows, 1, 0));
        }
        assertThat(sizes).containsExactly(2, 2, 1, 1, 1, 1, 1, 1);
        assertThat(warnings).hasSize(2);
    }

    @Test
    void otherFaultsAreNotHidden() {
        assertThatThrownBy(() -> backOff.run(new float[2], 1, rows -> {
                    throw new EngineException("shape mismatch");
                }))
                .isInstanceOf(EngineException.class)
                .hasMessage("shape mismatch");
        assertThat(warnings).isEmpty();
    }

    @Test
    void aWindowThatDoesNotFitAloneIsAFault() {
        assertThatThrownBy(() -> backOff.run(new float[2], 1, rows -> doubled(rows, 0, 0)))
                .isInstanceOf(EngineException.class)
                .hasMessage(FULL);
    }
}
