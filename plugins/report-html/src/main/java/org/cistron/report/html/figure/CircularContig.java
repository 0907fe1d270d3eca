package org.cistron.report.html.figure;

import java.util.List;
import java.util.Objects;

/**
 * A contig on a circular map.
 *
 * @param name what it is called; any text
 * @param length in nucleotides
 * @param circular whether its end goes on at its start
 * @param genes its genes, in any order
 * @param composition what it is made of; without windows where that is not to be drawn
 */
public record CircularContig(
        String name, int length, boolean circular, List<GeneMark> genes, CompositionWindows composition) {

    /** Takes an immutable copy. */
    public CircularContig {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(composition, "composition");
        if (length < 1) {
            throw new IllegalArgumentException("a contig has at least one nucleotide");
        }
        genes = List.copyOf(genes);
    }
}
