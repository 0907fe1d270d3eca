package org.cistron.testkit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.plugin.VariantTrainingTask;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantQuestion;

/** A training task of a classifier, in memory; training can be broken off at a checkpoint and started again. */
public final class MemoryVariantTask implements VariantTrainingTask {

    /** Thrown where training is broken off. */
    public static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Another classifier that answers cases when it has learned from some. */
    @FunctionalInterface
    public interface Other {

        /** Answers as {@link VariantTrainingTask#heldOut} has it. */
        double[] heldOut(String name, List<LabelledVariant> learned, List<VariantQuestion> judged);
    }

    private final List<LabelledVariant> cases;
    private final List<String> proteins;
    private final Map<String, byte[]> base;
    private final Other others;
    private final List<Map<String, Double>> curve = new ArrayList<>();
    private Optional<byte[]> checkpoint = Optional.empty();
    private int savesLeft = Integer.MAX_VALUE;

    private MemoryVariantTask(
            List<LabelledVariant> cases, List<String> proteins, Map<String, byte[]> base, Other others) {
        this.cases = List.copyOf(cases);
        this.proteins = List.copyOf(proteins);
        this.base = Map.copyOf(base);
        this.others = others;
    }

    /** Returns a task of nothing but cases. */
    public static MemoryVariantTask of(List<LabelledVariant> cases) {
        return new MemoryVariantTask(cases, List.of(), Map.of(), (name, learned, judged) -> {
            throw new UnsupportedOperationException("no other classifier");
        });
    }

    /** Returns the task with proteins to learn from what proteins are like. */
    public MemoryVariantTask withProteins(List<String> known) {
        return new MemoryVariantTask(cases, known, base, others);
    }

    /** Returns the task with a model to start from, by file. */
    public MemoryVariantTask from(Map<String, byte[]> files) {
        return new MemoryVariantTask(cases, proteins, files, others);
    }

    /** Returns the task with other classifiers. */
    public MemoryVariantTask with(Other answering) {
        return new MemoryVariantTask(cases, proteins, base, answering);
    }

    /** Returns the task that breaks off at a checkpoint, counted from 1. */
    public MemoryVariantTask breaking(int saves) {
        MemoryVariantTask breaking = new MemoryVariantTask(cases, proteins, base, others);
        breaking.savesLeft = saves;
        return breaking;
    }

    /** Returns the same task, started again with the last checkpoint. */
    public MemoryVariantTask again() {
        MemoryVariantTask again = new MemoryVariantTask(cases, proteins, base, others);
        again.checkpoint = checkpoint;
        return again;
    }

    /** Returns what was recorded. */
    public List<Map<String, Double>> curve() {
        return List.copyOf(curve);
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
        return others.heldOut(name, learned, judged);
    }

    @Override
    public Optional<InputStream> base(String file) {
        return Optional.ofNullable(base.get(file)).map(ByteArrayInputStream::new);
    }

    @Override
    public Optional<byte[]> checkpoint() {
        return checkpoint;
    }

    @Override
    public void save(byte[] bytes) {
        checkpoint = Optional.of(bytes.clone());
        if (--savesLeft == 0) {
            throw new BrokenOff();
        }
    }

    @Override
    public void record(Map<String, Double> values) {
        curve.add(Map.copyOf(values));
    }
}
