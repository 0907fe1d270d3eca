package org.cistron.variant.hmm;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.plugin.VariantTrainingTask;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantQuestion;

/** A training task in a test. */
record MemoryTask(List<LabelledVariant> cases, List<String> proteins) implements VariantTrainingTask {
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
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> checkpoint() {
        return Optional.empty();
    }

    @Override
    public void save(byte[] checkpoint) {}

    @Override
    public void record(Map<String, Double> values) {}
}
