package org.cistron.api.plugin;

import java.util.List;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Variant;

/** Answers for the variants of one contig; asked by many threads at once. */
public interface ContigConsequences {

    /**
     * Returns what a variant does: an entry for each transcript that it touches or lies near, the most severe first, then by
     * the transcripts' order; a single entry without a transcript where there is none.
     *
     * @param variant an allele whose reference is what the contig has there, without letters that reference and alternative share at
     *     an end: an insertion's reference is empty
     */
    List<Consequence> of(Variant variant);
}
