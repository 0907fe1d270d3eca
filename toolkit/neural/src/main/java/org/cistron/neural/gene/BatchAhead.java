package org.cistron.neural.gene;

import java.util.Optional;
import java.util.function.IntFunction;

/** Makes the batches of steps, each of its step's number alone: in its turn, or before it while there is time. */
final class BatchAhead {
    private final IntFunction<TrainingBatch> maker;
    private Optional<Prepared> prepared = Optional.empty();

    private record Prepared(int step, TrainingBatch batch) {}

    BatchAhead(IntFunction<TrainingBatch> maker) {
        this.maker = maker;
    }

    /** Makes a step's batch, to be taken later. */
    void prepare(int step) {
        prepared = Optional.of(new Prepared(step, maker.apply(step)));
    }

    /** Returns a step's batch, the prepared one if it is that step's. */
    TrainingBatch take(int step) {
        Optional<Prepared> ready = prepared.filter(batch -> batch.step() == step);
        prepared = Optional.empty();
        return ready.map(Prepared::batch).orElseGet(() -> maker.apply(step));
    }
}
