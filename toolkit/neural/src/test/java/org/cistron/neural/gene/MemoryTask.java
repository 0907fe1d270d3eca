package org.cistron.neural.gene;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.plugin.TrainingTask;

/** A training task without files, which can break training off. */
class MemoryTask implements TrainingTask {
    /** Thrown where training is broken off. */
    static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Map<String, byte[]> base;
    private final double keep;
    private final List<Map<String, Double>> curve = new ArrayList<>();
    private Optional<byte[]> checkpoint = Optional.empty();
    private int savesLeft;

    MemoryTask(Map<String, byte[]> base, int savesBeforeBreak) {
        this(base, 0, savesBeforeBreak);
    }

    MemoryTask(Map<String, byte[]> base, double keep, int savesBeforeBreak) {
        this.base = base;
        this.keep = keep;
        this.savesLeft = savesBeforeBreak;
    }

    List<Map<String, Double>> curve() {
        return curve;
    }

    /** Returns the same task, started again. */
    MemoryTask again() {
        MemoryTask again = new MemoryTask(base, keep, Integer.MAX_VALUE);
        again.checkpoint = checkpoint;
        again.curve.addAll(curve);
        return again;
    }

    @Override
    public List<AnnotatedGenome> genomes() {
        return List.of();
    }

    @Override
    public List<AnnotatedGenome> validation() {
        return List.of();
    }

    @Override
    public Optional<InputStream> base(String file) {
        return Optional.ofNullable(base.get(file)).map(ByteArrayInputStream::new);
    }

    @Override
    public double keep() {
        return keep;
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
}
