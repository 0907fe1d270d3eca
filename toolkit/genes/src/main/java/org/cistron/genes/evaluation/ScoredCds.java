package org.cistron.genes.evaluation;

import java.util.OptionalInt;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;

/**
 * A CDS as scoring sees it.
 *
 * @param place both ends
 * @param length nucleotides from start to stop, over the origin too
 * @param inOnePiece it is not joined; two parts that meet at the origin of a circular contig are one piece
 * @param source the CDS as the file has it
 */
record ScoredCds(Place place, int length, boolean inOnePiece, AnnotatedCds source) {
    /** The length that a gene over the origin is taken to have where a least length is asked for. */
    private static final int NOMINAL_LENGTH_OVER_ORIGIN = 90;

    /**
     * Both ends of a CDS, 0-based and half-open; over the origin of a circular contig the end is the lower one.
     *
     * @param contig the contig's matched name
     * @param strand the strand
     * @param start where it starts on the forward strand
     * @param end the position after its last on the forward strand
     */
    record Place(String contig, Strand strand, int start, int end) {

        Stop stop() {
            return new Stop(contig, strand, strand == Strand.FORWARD ? end : start);
        }
    }

    /**
     * The 3' end of a CDS.
     *
     * @param contig the contig's matched name
     * @param strand the strand
     * @param position the end on the forward strand, the start on the reverse one
     */
    record Stop(String contig, Strand strand, int position) {}

    /**
     * Places a CDS.
     *
     * @param contig the contig's matched name
     * @param contigLength the contig's length, where the file gives it
     */
    static ScoredCds of(AnnotatedCds cds, String contig, OptionalInt contigLength) {
        int start = cds.start();
        int end = cds.end();
        int length = contigLength.orElse(Integer.MAX_VALUE);
        if (end > length) {
            return new ScoredCds(new Place(contig, cds.strand(), start, end - length), end - start, true, cds);
        }
        if (cds.parts().size() > 1 && start == 0 && end == length) {
            return aroundOrigin(cds, contig, length);
        }
        return new ScoredCds(
                new Place(contig, cds.strand(), start, end),
                end - start,
                cds.parts().size() == 1,
                cds);
    }

    private static ScoredCds aroundOrigin(AnnotatedCds cds, String contig, int length) {
        int start = cds.parts().stream()
                .filter(part -> part.end() == length)
                .mapToInt(Region::start)
                .min()
                .orElseThrow();
        int end = cds.parts().stream()
                .filter(part -> part.start() == 0)
                .mapToInt(Region::end)
                .max()
                .orElseThrow();
        return new ScoredCds(new Place(contig, cds.strand(), start, end), length - start + end, true, cds);
    }

    /** Returns it with what it spans, over the origin too. */
    GeneComparison.Spanned spanned() {
        return new GeneComparison.Spanned(source, place.start(), place.start() + length);
    }

    boolean isTruthGene(int minimumLength) {
        int counted = place.start() < place.end() ? place.end() - place.start() : NOMINAL_LENGTH_OVER_ORIGIN;
        return source.complete() && !source.pseudo() && inOnePiece && counted >= minimumLength;
    }

    boolean isKnown() {
        return NamedProducts.isNamed(source.attributes().getOrDefault("product", ""));
    }

    LengthClass lengthClass() {
        return LengthClass.of(length);
    }

    /** Returns the file's score; 0 where it has none. */
    double score() {
        return Double.isNaN(source.score()) ? 0 : source.score();
    }
}
