package org.cistron.report.html.figure;

import java.util.Objects;
import org.cistron.api.sequence.Strand;

/**
 * A gene to be drawn.
 *
 * @param name what it is called; any text
 * @param start first position on the forward strand, 0-based
 * @param end position after the last; beyond the length of a circular contig where the gene goes on at its first nucleotide
 * @param strand the strand it is read from
 * @param probability the probability, 0 to 1, that it is real; NaN where nothing is known
 */
public record GeneMark(String name, int start, int end, Strand strand, double probability) {

    /** Checks that it lies the right way round. */
    public GeneMark {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(strand, "strand");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("gene [" + start + ", " + end + ") is not 0 <= start < end");
        }
    }

    /** Returns how sure it is. */
    public ProbabilityClass probabilityClass() {
        return ProbabilityClass.of(probability);
    }

    /** Returns what is said of it to a reader who points at it. */
    String told() {
        return Label.brief(name) + ", " + Decimals.grouped(start + 1L) + "–" + Decimals.grouped(end) + " ("
                + strand.symbol() + "), " + Decimals.grouped(end - start) + " nt"
                + (Double.isNaN(probability) ? "" : ", probability " + Decimals.probability(probability));
    }
}
