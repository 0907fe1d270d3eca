package org.cistron.neural.masked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a training leaves word in a test; it can break the training off. */
final class MemoryRecord implements LearningRecord {
    /** Thrown where training is broken off. */
    static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final List<Map<String, Double>> curve = new ArrayList<>();
    private Optional<byte[]> checkpoint;
    private int savesLeft;

    private MemoryRecord(Optional<byte[]> checkpoint, int savesBeforeBreak) {
        this.checkpoint = checkpoint;
        this.savesLeft = savesBeforeBreak;
    }

    static MemoryRecord empty() {
        return breaking(Integer.MAX_VALUE);
    }

    static MemoryRecord breaking(int savesBeforeBreak) {
        return new MemoryRecord(Optional.empty(), savesBeforeBreak);
    }

    /** Returns what a training that is started again finds. */
    MemoryRecord again() {
        return new MemoryRecord(checkpoint, Integer.MAX_VALUE);
    }

    List<Map<String, Double>> curve() {
        return curve;
    }

    @Override
    public Optional<byte[]> checkpoint() {
        return checkpoint;
    }

    @Override
    public void save(byte[] bytes) {
        checkpoint = Optional.of(bytes);
        if (--savesLeft == 0) {
            throw new BrokenOff();
        }
    }

    @Override
    public void record(Map<String, Double> values) {
        curve.add(values);
    }

    @Override
    public void activity(String activity) {}
}
