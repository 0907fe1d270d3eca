package org.cistron.io.gff3;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;

/**
 * One feature line.
 *
 * @param type column 3, a Sequence Ontology term
 * @param region where it lies
 * @param score column 6, NaN where there is none
 * @param strand column 7, empty where the feature has none or it is unknown
 * @param phase column 8; 0 where there is none
 * @param attributes column 9, decoded, in file order
 * @param parents the IDs that its {@code Parent} names, each decoded
 */
public record Gff3Feature(
        String type,
        Region region,
        double score,
        Optional<Strand> strand,
        int phase,
        Map<String, String> attributes,
        List<String> parents) {

    boolean isCds() {
        return isCds(type);
    }

    static boolean isCds(String type) {
        return type.equals("CDS") || type.equals("SO:0000316");
    }

    /** Returns an attribute's value, or an empty string where it has none. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
