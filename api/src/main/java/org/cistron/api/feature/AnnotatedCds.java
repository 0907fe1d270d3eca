package org.cistron.api.feature;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;

/**
 * A CDS as an annotation file has it: one or more parts that belong together, with the file's own attributes.
 *
 * @param contig the contig's id
 * @param parts its parts in file order, 0-based and half-open; an end may lie beyond the contig's length where the
 *     contig is circular
 * @param strand the strand; features without one are not CDS and are refused by the reader
 * @param score column 6 of GFF3, NaN where the file has none
 * @param complete the file does not mark either end as cut off (GFF3 {@code partial}, GenBank {@code <} and {@code >})
 * @param pseudo the file marks it as a pseudogene, or its reading frame as broken on purpose
 * @param attributes the file's attributes or qualifiers by name, decoded; for repeated names the first value
 */
public record AnnotatedCds(
        String contig,
        List<Region> parts,
        Strand strand,
        double score,
        boolean complete,
        boolean pseudo,
        Map<String, String> attributes) {

    /** Checks that there is a part and takes immutable copies. */
    public AnnotatedCds {
        Objects.requireNonNull(contig, "contig");
        Objects.requireNonNull(strand, "strand");
        parts = List.copyOf(parts);
        attributes = Map.copyOf(attributes);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a CDS has at least one part");
        }
    }

    /** Returns the lowest position of all parts. */
    public int start() {
        return parts.stream().mapToInt(Region::start).min().orElseThrow();
    }

    /** Returns the position after the highest of all parts. */
    public int end() {
        return parts.stream().mapToInt(Region::end).max().orElseThrow();
    }
}
