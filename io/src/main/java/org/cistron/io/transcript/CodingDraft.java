package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The lines of one CDS. What is said of the whole stands in its first line; traits may stand in any. */
final class CodingDraft {
    private final String id;
    private final FeatureLabels labels;
    private final int code;
    private final List<Part> parts = new ArrayList<>(1);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    /**
     * Begins a CDS.
     *
     * @param id its ID, or an empty string
     * @param code the number of its genetic code, or 0
     */
    CodingDraft(String id, FeatureLabels labels, int code) {
        this.id = id;
        this.labels = labels;
        this.code = code;
    }

    void add(Part part, Set<Trait> said) {
        parts.add(part);
        traits.addAll(said);
    }

    /** Takes over the parts of another CDS. */
    void addAll(CodingDraft other) {
        parts.addAll(other.parts);
        traits.addAll(other.traits);
    }

    String id() {
        return id;
    }

    FeatureLabels labels() {
        return labels;
    }

    int code() {
        return code;
    }

    List<Part> parts() {
        return parts;
    }

    Set<Trait> traits() {
        return traits;
    }

    long line() {
        return parts.get(0).line();
    }
}
