package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lines of one CDS. What is said of the whole stands in its first line; traits may stand in any. */
final class CodingDraft {
    private final String id;
    private final FeatureLabels labels;
    private final int code;
    private final List<Part> parts = new ArrayList<>(1);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private Set<String> exceptions = Set.of();

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

    /** Takes what a line says of codons that are read otherwise; each line may say it of all. */
    void except(String said) {
        if (!said.isEmpty()) {
            except(Set.of(said));
        }
    }

    private void except(Set<String> said) {
        if (!exceptions.containsAll(said)) {
            Set<String> all = new LinkedHashSet<>(exceptions);
            all.addAll(said);
            exceptions = all;
        }
    }

    /** Takes over the parts of another CDS. */
    void addAll(CodingDraft other) {
        parts.addAll(other.parts);
        traits.addAll(other.traits);
        except(other.exceptions);
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

    /** Returns what lines say of codons that are read otherwise, as written. */
    Set<String> exceptions() {
        return exceptions;
    }

    long line() {
        return parts.get(0).line();
    }
}
