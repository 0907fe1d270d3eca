package org.cistron.runner.train;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.plugin.TrainingTask;
import org.cistron.runner.model.ModelFolder;

/** The training of a gene finder. */
final class TrainingAtWork implements TrainingTask {
    private final List<AnnotatedGenome> genomes;
    private final List<AnnotatedGenome> validation;
    private final Optional<ModelFolder> base;
    private final double keep;
    private final TrainingTrace trace;
    private volatile boolean baseOpened;
    private volatile boolean keepAsked;

    TrainingAtWork(
            List<AnnotatedGenome> genomes,
            List<AnnotatedGenome> validation,
            Optional<ModelFolder> base,
            double keep,
            TrainingTrace trace) {
        this.genomes = List.copyOf(genomes);
        this.validation = List.copyOf(validation);
        this.base = base;
        this.keep = keep;
        this.trace = trace;
    }

    @Override
    public List<AnnotatedGenome> genomes() {
        return genomes;
    }

    @Override
    public List<AnnotatedGenome> validation() {
        return validation;
    }

    @Override
    public Optional<InputStream> base(String name) {
        baseOpened = true;
        return base.map(model -> model.open(name));
    }

    @Override
    public double keep() {
        keepAsked = true;
        return keep;
    }

    @Override
    public Optional<byte[]> checkpoint() {
        return trace.checkpoint();
    }

    @Override
    public void save(byte[] checkpoint) {
        trace.save(checkpoint);
    }

    @Override
    public void record(Map<String, Double> values) {
        trace.record(values);
    }

    /** Returns whether there is a model to start from that the plugin, beginning in this run, has not looked at. */
    boolean baseIgnored() {
        return base.isPresent() && !trace.resumed() && !baseOpened;
    }

    /** Returns whether a model is to be kept and the plugin, beginning in this run, has not asked how strongly. */
    boolean keepIgnored() {
        return keep > 0 && !trace.resumed() && !keepAsked;
    }
}
