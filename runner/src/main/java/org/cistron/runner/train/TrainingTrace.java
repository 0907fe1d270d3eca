package org.cistron.runner.train;

import java.util.Map;
import java.util.Optional;

/** How a training goes: its learning curve and its checkpoints. One that was broken off has again what it had recorded until then. */
public final class TrainingTrace {
    private final CheckpointFile file;
    private final TrainingFingerprint fingerprint;
    private final LearningCurve curve;
    private final boolean resumed;
    private Optional<Checkpoint> saved;

    private TrainingTrace(CheckpointFile file, TrainingFingerprint fingerprint, Optional<Checkpoint> checkpoint) {
        this.file = file;
        this.fingerprint = fingerprint;
        this.curve = checkpoint.map(Checkpoint::curve).orElseGet(LearningCurve::new);
        this.resumed = checkpoint.isPresent();
        this.saved = checkpoint;
    }

    /**
     * Begins, or goes on from where the same training was broken off.
     *
     * @throws org.cistron.api.error.InputException if there is a checkpoint that is damaged, or of another training
     */
    public static TrainingTrace open(CheckpointFile file, TrainingFingerprint fingerprint) {
        return new TrainingTrace(file, fingerprint, file.read(fingerprint));
    }

    /** Returns whether it goes on from a checkpoint. */
    public boolean resumed() {
        return resumed;
    }

    /** Returns what {@link #save} was last given, in this run or in one that was broken off. */
    public synchronized Optional<byte[]> checkpoint() {
        return saved.map(Checkpoint::state);
    }

    /** Keeps a checkpoint in place of the one before. */
    public synchronized void save(byte[] checkpoint) {
        Checkpoint latest = new Checkpoint(curve, checkpoint);
        file.write(fingerprint, latest);
        saved = Optional.of(latest);
    }

    /** Adds a row to the learning curve. */
    public synchronized void record(Map<String, Double> values) {
        curve.add(values);
    }

    /** Returns what was recorded, in this run and before it. */
    public LearningCurve curve() {
        return curve;
    }
}
