package org.cistron.io.transcript;

import java.util.List;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.RecodedCodon;
import org.cistron.api.variant.Transcript;

/** A transcript that lacks nothing but, perhaps, its genetic code: that is known once the whole file is read. */
record AssembledTranscript(
        String id,
        TranscriptDraft draft,
        List<Window> exons,
        List<Window> coding,
        int phase,
        List<RecodedCodon> recoded) {

    boolean codingWithIntron() {
        for (int i = 1; i < exons.size() && !coding.isEmpty(); i++) {
            if (exons.get(i).start() - exons.get(i - 1).end() >= ExonWindows.SHORTEST_INTRON) {
                return true;
            }
        }
        return false;
    }

    boolean codeAssumed() {
        return !coding.isEmpty() && draft.code() == 0;
    }

    Transcript finish(GeneticCode assumed) {
        Naming naming = draft.naming();
        CodingEnds ends = coding.isEmpty() ? new CodingEnds(false, false) : CodingEnds.of(draft, exons, coding, phase);
        return new Transcript(
                id,
                naming.gene(),
                naming.geneName(),
                naming.protein(),
                draft.contig(),
                draft.strand().orElse(Strand.FORWARD),
                naming.biotype(),
                exons,
                coding,
                phase,
                draft.code() == 0 ? assumed : GeneticCode.byNumber(draft.code()),
                ends.startKnown(),
                ends.stopKnown(),
                recoded);
    }
}
