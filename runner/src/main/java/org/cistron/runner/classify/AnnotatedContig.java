package org.cistron.runner.classify;

import org.cistron.api.plugin.ContigConsequences;
import org.cistron.api.sequence.Sequence;

/**
 * A contig of the reference with its transcripts.
 *
 * @param sequence the reference
 * @param consequences what answers for its variants
 * @param splitCodons where codons are that an intron splits
 */
record AnnotatedContig(Sequence sequence, ContigConsequences consequences, SplitCodons splitCodons) {

    /**
     * Returns whether variants may change the same codon.
     *
     * @param end the position after the one's last
     * @param start the other's first, behind it
     */
    boolean mayShareCodon(int end, int start) {
        return start - end < 2 || splitCodons.holdsBoth(end - 1, start);
    }
}
