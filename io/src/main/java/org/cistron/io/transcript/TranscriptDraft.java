package org.cistron.io.transcript;

import java.util.Optional;
import java.util.Set;
import org.cistron.api.sequence.Strand;

/**
 * What a file says of one transcript, before anything is checked.
 *
 * @param naming what it is called
 * @param contig the contig's id
 * @param strand the strand, where the file gives one
 * @param traits what is said in words
 * @param parts its stretches
 * @param code the number of its genetic code, 0 where the file does not say
 * @param exceptions what it says of codons that are read otherwise, as written
 * @param line where it begins, 1-based
 */
record TranscriptDraft(
        Naming naming,
        String contig,
        Optional<Strand> strand,
        Set<Trait> traits,
        DraftParts parts,
        int code,
        Set<String> exceptions,
        long line) {

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    TranscriptDraft with(DraftParts others) {
        return new TranscriptDraft(naming, contig, strand, traits, others, code, exceptions, line);
    }

    boolean forward() {
        return strand.orElse(Strand.FORWARD) == Strand.FORWARD;
    }

    /** Returns what messages call it: the best of its ids, or nothing. */
    String name() {
        return naming.ids().stream().filter(id -> !id.isEmpty()).findFirst().orElse("");
    }
}
