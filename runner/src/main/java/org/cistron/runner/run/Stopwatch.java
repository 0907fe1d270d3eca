package org.cistron.runner.run;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times a run and its stages. */
public final class Stopwatch {
    private final Instant started = Instant.now();
    private final long start = System.nanoTime();
    private final Map<String, Double> stages = new LinkedHashMap<>();
    private long last = start;

    /** Ends the stage that began when the one before ended. */
    public void stage(String name) {
        long now = System.nanoTime();
        stages.put(name, (now - last) / 1e9);
        last = now;
    }

    /** Returns when it was started. */
    public Instant started() {
        return started;
    }

    /** Returns the seconds since then. */
    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Returns the seconds of each stage that has ended, in their order. */
    public Map<String, Double> stages() {
        return stages;
    }
}
