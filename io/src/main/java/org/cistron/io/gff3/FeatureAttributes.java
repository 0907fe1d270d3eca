package org.cistron.io.gff3;

import java.util.List;
import java.util.Map;

/**
 * What column 9 says.
 *
 * @param values by name, decoded, in file order
 * @param parents the IDs in {@code Parent}, each decoded; empty where there are none
 */
public record FeatureAttributes(Map<String, String> values, List<String> parents) {

    /** What a dot says: nothing. */
    public static final FeatureAttributes NONE = new FeatureAttributes(Map.of(), List.of());
}
