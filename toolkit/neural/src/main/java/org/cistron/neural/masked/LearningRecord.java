package org.cistron.neural.masked;

import java.util.Map;
import java.util.Optional;

/** Where a masked network's training leaves word of how it goes, and finds it again when it is started once more. */
public interface LearningRecord {

    /** Returns what {@link #save} was last given; empty where there is nothing. */
    Optional<byte[]> checkpoint();

    /** Keeps a checkpoint in place of the one before. */
    void save(byte[] checkpoint);

    /** Adds a row to the learning curve. */
    void record(Map<String, Double> values);

    /** Says in a few words what is being done now. */
    void activity(String activity);
}
