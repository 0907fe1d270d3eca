package org.cistron.api.feature;

import java.util.Objects;
import org.cistron.api.sequence.Strand;

/**
 * Where a CDS lies on its contig: 0-based, half-open, start codon to stop codon, stop included.
 *
 * <p>The length is always a multiple of three and translation starts with the first three nucleotides of the region on
 * its strand, so the GFF3 phase is 0 even where the region is cut off. On a circular contig {@code end} may lie beyond
 * the contig's length: the region then goes on at the contig's first nucleotide.
 *
 * @param start first position on the forward strand
 * @param end position after the last on the forward strand
 * @param strand the strand it is read from
 * @param partialFivePrime the start codon lies outside the contig or in a gap
 * @param partialThreePrime the stop codon lies outside the contig or in a gap
 */
public record CodingRegion(int start, int end, Strand strand, boolean partialFivePrime, boolean partialThreePrime) {

    /** Checks that the region is whole codons. */
    public CodingRegion {
        Objects.requireNonNull(strand, "strand");
        if (start < 0 || end <= start || (end - start) % 3 != 0) {
            throw new IllegalArgumentException(
                    "coding region [" + start + ", " + end + ") is not a positive number of whole codons");
        }
    }

    /** Returns a region whose both ends are there. */
    public static CodingRegion complete(int start, int end, Strand strand) {
        return new CodingRegion(start, end, strand, false, false);
    }

    /** Returns the number of nucleotides. */
    public int length() {
        return end - start;
    }

    /** Returns the GFF3 phase of the region: how many nucleotides to skip to the first whole codon. */
    public int phase() {
        return 0;
    }

    /** Returns whether either end is cut off. */
    public boolean partial() {
        return partialFivePrime || partialThreePrime;
    }

    /** Returns whether the left end, lower coordinate, is cut off. */
    public boolean partialLeft() {
        return strand == Strand.FORWARD ? partialFivePrime : partialThreePrime;
    }

    /** Returns whether the right end, higher coordinate, is cut off. */
    public boolean partialRight() {
        return strand == Strand.FORWARD ? partialThreePrime : partialFivePrime;
    }
}
