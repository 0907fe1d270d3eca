package org.cistron.io.genbank;

import java.util.Map;
import org.cistron.api.sequence.Strand;

/**
 * One entry of a feature table.
 *
 * @param key what it is, such as {@code CDS}
 * @param location where it lies
 * @param qualifiers their values by name, the first one where a name is repeated; all of {@code transl_except}, with commas between
 * @param line where it begins, 1-based
 * @param lastLine where it ends, 1-based
 */
public record GenBankFeature(String key, Location location, Map<String, String> qualifiers, long line, long lastLine) {

    /** Returns the strand; of a location with parts on both, the reverse one. */
    public Strand strand() {
        return location.reverse() ? Strand.REVERSE : Strand.FORWARD;
    }

    /** Returns a qualifier's value, or an empty string where there is none. */
    public String qualifier(String name) {
        return qualifiers.getOrDefault(name, "");
    }

    /** Returns whether there is a qualifier, with or without a value. */
    public boolean has(String name) {
        return qualifiers.containsKey(name);
    }

    /** Returns whether it is marked as a pseudogene. */
    public boolean pseudo() {
        return has("pseudo") || has("pseudogene");
    }

    /** Returns whether the stretches from first to last position of this and another feature have one in common. */
    public boolean overlaps(GenBankFeature other) {
        return location.start() < other.location.end() && other.location.start() < location.end();
    }
}
