package org.cistron.io.gff3;

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
 */
record Gff3Feature(
        String type, Region region, double score, Optional<Strand> strand, int phase, Map<String, String> attributes) {

    boolean isCds() {
        return isCds(type);
    }

    static boolean isCds(String type) {
        return type.equals("CDS") || type.equals("SO:0000316");
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
