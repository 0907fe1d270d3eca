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
 * @param parts its parts in the order of the file (GenBank: in reading order), 0-based and half-open; an end may lie beyond the contig's length where the
 *     contig is circular
 * @param phases the GFF3 phase of each part, in the order of the parts: how many nucleotides, 0 to 2, lie before its
 *     first whole codon
 * @param strand the strand; features without one are not CDS and are refused by the reader
 * @param score column 6 of GFF3, NaN where the file has none
 * @param complete the file does not mark either end as cut off (GFF3 {@code partial}, GenBank {@code <} and {@code >})
 * @param pseudo the file marks it as a pseudogene, or its reading frame as broken on purpose
 * @param attributes the file's attributes or qualifiers by name, decoded; for repeated names the first value
 */
public record AnnotatedCds(
        String contig,
        List<Region> parts,
        List<Integer> phases,
        Strand strand,
        double score,
        boolean complete,
        boolean pseudo,
        Map<String, String> attributes) {

    /** Checks that there is a part and a phase to each, and takes immutable copies. */
    public AnnotatedCds {
        Objects.requireNonNull(contig, "contig");
        Objects.requireNonNull(strand, "strand");
        parts = List.copyOf(parts);
        phases = List.copyOf(phases);
        attributes = Map.copyOf(attributes);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a CDS has at least one part");
        }
        if (phases.size() != parts.size() || phases.stream().anyMatch(phase -> phase < 0 || phase > 2)) {
            throw new IllegalArgumentException("phases " + phases + " are not one of 0, 1, 2 for each part");
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
