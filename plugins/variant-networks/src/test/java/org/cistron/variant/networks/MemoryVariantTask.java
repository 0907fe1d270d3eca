package org.cistron.variant.networks;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.plugin.VariantTrainingTask;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantQuestion;

/** A training task without files, which can break training off. */
final class MemoryVariantTask implements VariantTrainingTask {
    /** Thrown where training is broken off. */
    static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final List<LabelledVariant> cases;
    private final List<String> proteins;
    private final Map<String, byte[]> base;
    private final List<Map<String, Double>> curve = new ArrayList<>();
    private Optional<byte[]> checkpoint = Optional.empty();
    private int savesLeft = Integer.MAX_VALUE;

    MemoryVariantTask(List<LabelledVariant> cases, List<String> proteins, Map<String, byte[]> base) {
        this.cases = cases;
        this.proteins = proteins;
        this.base = base;
    }

    /** Returns the task that breaks off at a checkpoint. */
    MemoryVariantTask breaking(int saves) {
        MemoryVariantTask breaking = new MemoryVariantTask(cases, proteins, base);
        breaking.savesLeft = saves;
        return breaking;
    }

    /** Returns the same task, started again. */
    MemoryVariantTask again() {
        MemoryVariantTask again = new MemoryVariantTask(cases, proteins, base);
        again.checkpoint = checkpoint;
        return again;
    }

    List<Map<String, Double>> curve() {
        return curve;
    }

    @Override
    public List<LabelledVariant> cases() {
        return cases;
    }

    @Override
    public List<String> proteins() {
        return proteins;
    }

    @Override
    public List<String> genomes() {
        return List.of();
    }

    @Override
    public double[] heldOut(String name, List<LabelledVariant> learned, List<VariantQuestion> judged) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<InputStream> base(String file) {
        if (base.isEmpty()) {
            return Optional.empty();
        }
        if (!base.containsKey(file)) {
            throw new IllegalStateException("found no such file in the model: " + file);
        }
        return Optional.of(new ByteArrayInputStream(base.get(file)));
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
