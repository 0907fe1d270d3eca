package org.cistron.runner.classify;

import org.cistron.api.plugin.ContigConsequences;
import org.cistron.api.sequence.Sequence;
import org.cistron.runner.cases.ContigCases;

/**
 * A contig of the reference with its transcripts.
 *
 * @param sequence the reference
 * @param consequences what answers for its variants
 * @param cases makes cases of its variants
 * @param splitCodons where codons are that an intron splits
 */
record AnnotatedContig(Sequence sequence, ContigConsequences consequences, ContigCases cases, SplitCodons splitCodons) {

    /** Returns the position before which another variant may change a codon that one in [start, end) changes. */
    int codonReach(int start, int end) {
        return Math.max(end + 2, splitCodons.reach(start, end));
    }
}
