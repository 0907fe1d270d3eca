package org.cistron.api.feature;

/**
 * Codon by codon log-odds (natural logarithm) for one kind of gene. Most plugins have one track; a plugin that knows several kinds,
 * such as a genome's typical genes and those it took up from elsewhere, has one for each, and the decoder asks for every
 * candidate which kind it is.
 *
 * <p>Both arrays have the window's length; index {@code i} speaks of contig position {@code window.start() + i}. They are
 * handed over, not copied: whoever gets a track only reads it.
 *
 * @param logShare natural logarithm of the share of genes that are of this kind, 0 or below; 0 for an only track
 * @param forward log-odds that the forward codon whose first nucleotide is at this position is a codon of a gene, against
 *     its not being one; the sum over an open reading frame's codons, start and stop codon left out, is the frame's
 *     coding log-odds. All three frames are interleaved: the frame is the position modulo 3. 0 where nothing can be said
 * @param reverse the same for the reverse codon whose leftmost (third) nucleotide is at this position
 */
@SuppressWarnings("ArrayRecordComponent") // Arrays of millions of primitives, handed over for speed; see above.
public record CodingTrack(double logShare, float[] forward, float[] reverse) {

    /** Makes a track that says nothing (all 0), to be filled in. */
    public static CodingTrack empty(double logShare, int length) {
        return new CodingTrack(logShare, new float[length], new float[length]);
    }
}
