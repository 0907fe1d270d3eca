package org.cistron.benchmarks.variants;

import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What two programs can both say. A splice site or region implies an intron, so an intron beside it is dropped; so is "coding
 * sequence" beside anything else. {@code bcftools csq} has one word for all that befalls a transcript that is not translated,
 * and is compared by that alone.
 */
final class CommonView {
    private final ComparedTerm intron;
    private final ComparedTerm codingSequence;
    private final ComparedTerm untranslated;
    private final boolean oneWordForUntranslated;

    /**
     * Makes one.
     *
     * @param oneWordForUntranslated whether all consequences for transcripts that are not translated count as one
     */
    CommonView(Terms terms, boolean oneWordForUntranslated) {
        this.intron = terms.term("intron_variant");
        this.codingSequence = terms.term("coding_sequence_variant");
        this.untranslated = terms.term("non_coding_transcript_variant");
        this.oneWordForUntranslated = oneWordForUntranslated;
    }

    NavigableSet<ComparedTerm> of(NavigableSet<ComparedTerm> told, TranscriptModel transcript) {
        NavigableSet<ComparedTerm> seen = new TreeSet<>(told);
        if (oneWordForUntranslated && !transcript.translated() && !told.isEmpty()) {
            seen.clear();
            seen.add(untranslated);
        }
        if (told.stream().anyMatch(term -> term.word().startsWith("splice_"))) {
            seen.remove(intron);
        }
        if (seen.size() > 1) {
            seen.remove(codingSequence);
        }
        return seen;
    }
}
