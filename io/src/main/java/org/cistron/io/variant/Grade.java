package org.cistron.io.variant;

/** What a catalogue's grade says of a mutation and a drug. */
public enum Grade {
    /** The mutation makes resistant. */
    RESISTANT,
    /** It does not. */
    NOT_RESISTANT,
    /** Nobody knows. */
    UNCERTAIN;

    static Grade of(String confidence) {
        if (confidence.startsWith("Assoc w R")) {
            return RESISTANT;
        }
        return confidence.startsWith("Not assoc w R") ? NOT_RESISTANT : UNCERTAIN;
    }
}
