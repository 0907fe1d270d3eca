package org.cistron.classifier;

/** A linear congruential generator that is written down in one line of any language, so that others can check our figures. */
public final class Congruential {
    private long state;

    public Congruential(long seed) {
        state = seed;
    }

    /** Returns the next number, 0 to less than 1. */
    public double next() {
        state = (1103515245L * state + 12345) % 2147483648L;
        return state / 2147483648.0;
    }
}
