package org.cistron.runner.train;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a training's result follows from: two trainings with the same fingerprint learn the same.
 *
 * @param parts what is said, by what it is said of
 */
public record TrainingFingerprint(SortedMap<String, String> parts) {

    /** Takes an immutable copy. */
    public TrainingFingerprint {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** Reads what {@link #write} wrote. */
    static TrainingFingerprint read(DataInputStream from) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        for (int left = from.readInt(); left > 0; left--) {
            parts.put(from.readUTF(), from.readUTF());
        }
        return new TrainingFingerprint(parts);
    }

    void write(DataOutputStream to) throws IOException {
        to.writeInt(parts.size());
        for (Map.Entry<String, String> part : parts.entrySet()) {
            to.writeUTF(part.getKey());
            to.writeUTF(part.getValue());
        }
    }

    /** Says the first thing in which this fingerprint is not the same as another; empty where all is. */
    Optional<String> difference(TrainingFingerprint other) {
        TreeSet<String> names = new TreeSet<>(parts.keySet());
        names.addAll(other.parts().keySet());
        return names.stream()
                .filter(name -> !value(name).equals(other.value(name)))
                .findFirst()
                .map(name -> name + " " + value(name) + ", expected " + other.value(name));
    }

    private String value(String name) {
        return parts.getOrDefault(name, "(none)");
    }
}
