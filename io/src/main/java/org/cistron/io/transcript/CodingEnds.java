package org.cistron.io.transcript;

import java.util.List;
import org.cistron.api.feature.Window;

/**
 * Which ends of a CDS are those of the protein, as far as the file says.
 *
 * @param startKnown whether the first codon is the protein's start
 * @param stopKnown whether the last codon is the stop codon
 */
record CodingEnds(boolean startKnown, boolean stopKnown) {

    /**
     * Reads what a draft says.
     *
     * @param exons its exons by position
     * @param coding its CDS by position
     * @param phase nucleotides before the first whole codon; with any, the start is missing
     */
    static CodingEnds of(TranscriptDraft draft, List<Window> exons, List<Window> coding, int phase) {
        boolean atLeft = coding.get(0).start() == exons.get(0).start();
        boolean atRight = coding.get(coding.size() - 1).end()
                == exons.get(exons.size() - 1).end();
        boolean forward = draft.forward();
        boolean startOpen = draft.is(Trait.START_OPEN)
                || draft.is(forward ? Trait.LEFT_OPEN : Trait.RIGHT_OPEN)
                || (draft.is(Trait.MESSENGER_START_OPEN) && (forward ? atLeft : atRight));
        boolean stopOpen = draft.is(Trait.STOP_OPEN)
                || draft.is(forward ? Trait.RIGHT_OPEN : Trait.LEFT_OPEN)
                || (draft.is(Trait.MESSENGER_STOP_OPEN) && (forward ? atRight : atLeft));
        // NCBI says partial on every line of a CDS, and on the line of the open end which end that is.
        boolean partial = draft.is(Trait.PARTIAL) && !draft.is(Trait.LEFT_OPEN) && !draft.is(Trait.RIGHT_OPEN);
        return new CodingEnds(!startOpen && !partial && phase == 0, !stopOpen && !partial);
    }
}
