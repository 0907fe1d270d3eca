package org.cistron.runner.train.variant;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cistron.api.plugin.VariantTrainingTask;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.runner.train.TrainingTrace;

/** What a classifier learns from. One that is to answer held-out questions leaves no word of how it goes. */
final class LearningTask implements VariantTrainingTask {
    private final Apprentices apprentices;
    private final String name;
    private final List<String> chain;
    private final List<LabelledVariant> cases;
    private final Function<String, Optional<InputStream>> base;
    private final Optional<TrainingTrace> trace;
    private volatile boolean baseOpened;

    private LearningTask(
            Apprentices apprentices,
            String name,
            List<String> chain,
            List<LabelledVariant> cases,
            Function<String, Optional<InputStream>> base,
            Optional<TrainingTrace> trace) {
        this.apprentices = apprentices;
        this.name = name;
        this.chain = Stream.concat(chain.stream(), Stream.of(name)).toList();
        this.cases = List.copyOf(cases);
        this.base = base;
        this.trace = trace;
    }

    /** Makes the task of a training whose model is to be kept. */
    static LearningTask whole(Apprentices apprentices, String name, List<LabelledVariant> cases, TrainingTrace trace) {
        return new LearningTask(
                apprentices, name, List.of(), cases, file -> apprentices.from(name, file), Optional.of(trace));
    }

    /** Makes the task of one that is to answer what it has not learned from. */
    static LearningTask heldOut(Apprentices apprentices, String name, List<String> chain, List<LabelledVariant> cases) {
        return new LearningTask(
                apprentices, name, chain, cases, file -> apprentices.atHand(name, file), Optional.empty());
    }

    @Override
    public List<LabelledVariant> cases() {
        return cases;
    }

    @Override
    public List<String> proteins() {
        return apprentices.material().proteins();
    }

    @Override
    public List<String> genomes() {
        return apprentices.material().genomes();
    }

    @Override
    public double[] heldOut(String other, List<LabelledVariant> learned, List<VariantQuestion> judged) {
        apprentices.of(other);
        apprentices.of(name).asks(other);
        return new LearnedClassifiers(apprentices, learned, chain).logOdds(other, judged);
    }

    @Override
    public Optional<InputStream> base(String file) {
        baseOpened = true;
        return base.apply(file);
    }

    @Override
    public Optional<byte[]> checkpoint() {
        return trace.flatMap(TrainingTrace::checkpoint);
    }

    @Override
    public void save(byte[] checkpoint) {
        trace.ifPresent(to -> to.save(checkpoint));
    }

    @Override
    public void record(Map<String, Double> values) {
        trace.ifPresent(to -> to.record(values));
    }

    /** Returns whether the plugin, beginning in this run, has not looked for a model to start from. */
    boolean baseIgnored() {
        return !baseOpened && trace.filter(TrainingTrace::resumed).isEmpty();
    }
}
