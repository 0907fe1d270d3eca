package org.cistron.runner.train;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.plugin.TrainingTask;
import org.cistron.runner.model.ModelFolder;

/** A training that runs, or goes on from where it was broken off: the rows recorded until then are there again. */
final class TrainingAtWork implements TrainingTask {
    private final List<AnnotatedGenome> genomes;
    private final List<AnnotatedGenome> validation;
    private final Optional<ModelFolder> base;
    private final double keep;
    private final CheckpointFile file;
    private final TrainingFingerprint fingerprint;
    private final LearningCurve curve;
    private final boolean resumed;
    private Optional<Checkpoint> saved;
    private volatile boolean baseOpened;
    private volatile boolean keepAsked;

    TrainingAtWork(
            List<AnnotatedGenome> genomes,
            List<AnnotatedGenome> validation,
            Optional<ModelFolder> base,
            double keep,
            CheckpointFile file,
            TrainingFingerprint fingerprint,
            Optional<Checkpoint> checkpoint) {
        this.genomes = List.copyOf(genomes);
        this.validation = List.copyOf(validation);
        this.base = base;
        this.keep = keep;
        this.file = file;
        this.fingerprint = fingerprint;
        this.curve = checkpoint.map(Checkpoint::curve).orElseGet(LearningCurve::new);
        this.resumed = checkpoint.isPresent();
        this.saved = checkpoint;
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
    public synchronized Optional<byte[]> checkpoint() {
        return saved.map(Checkpoint::state);
    }

    @Override
    public synchronized void save(byte[] checkpoint) {
        Checkpoint latest = new Checkpoint(curve, checkpoint);
        file.write(fingerprint, latest);
        saved = Optional.of(latest);
    }

    @Override
    public synchronized void record(Map<String, Double> values) {
        curve.add(values);
    }

    /** Returns whether there is a model to start from that the plugin, beginning in this run, has not looked at. */
    boolean baseIgnored() {
        return base.isPresent() && !resumed && !baseOpened;
    }

    /** Returns whether a model is to be kept and the plugin, beginning in this run, has not asked how strongly. */
    boolean keepIgnored() {
        return keep > 0 && !resumed && !keepAsked;
    }

    /** Returns what was recorded, in this run and before it. */
    LearningCurve curve() {
        return curve;
    }
}
