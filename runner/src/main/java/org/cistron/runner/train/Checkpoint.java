package org.cistron.runner.train;

/** How far a training had come. */
final class Checkpoint {
    private final LearningCurve curve;
    private final byte[] state;

    /**
     * Takes what it consists of.
     *
     * @param curve the rows that had been recorded
     * @param state what the plugin saved, for the plugin alone to read
     */
    Checkpoint(LearningCurve curve, byte[] state) {
        this.curve = curve;
        this.state = state.clone();
    }

    LearningCurve curve() {
        return curve;
    }

    byte[] state() {
        return state.clone();
    }
}
