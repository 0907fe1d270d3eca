package org.cistron.runner.run;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times a run and its stages. */
final class Stopwatch {
    private final Instant started = Instant.now();
    private final long start = System.nanoTime();
    private final Map<String, Double> stages = new LinkedHashMap<>();
    private long last = start;

    /** Ends the stage that began when the one before ended. */
    void stage(String name) {
        long now = System.nanoTime();
        stages.put(name, (now - last) / 1e9);
        last = now;
    }

    Instant started() {
        return started;
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    Map<String, Double> stages() {
        return stages;
    }
}
