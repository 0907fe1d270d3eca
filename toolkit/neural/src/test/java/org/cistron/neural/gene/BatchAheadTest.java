package org.cistron.neural.gene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchAheadTest {
    private final List<Integer> made = new ArrayList<>();
    private final BatchAhead batches = new BatchAhead(step -> {
        made.add(step);
        return new TrainingBatch(InputKind.UNIVERSAL, 300, List.of(), List.of());
    });

    @Test
    void aPreparedBatchIsTakenOnce() {
        batches.prepare(7);
        TrainingBatch first = batches.take(7);
        TrainingBatch again = batches.take(7);

        assertThat(made).containsExactly(7, 7);
        assertThat(again).isNotSameAs(first);
    }

    @Test
    void anotherStepsBatchIsNotTaken() {
        batches.prepare(7);
        batches.take(8);

        assertThat(made).containsExactly(7, 8);
    }
}
