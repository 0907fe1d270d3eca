package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.variant.RecodedCodon;
import org.cistron.api.variant.Transcript;

/** Makes transcripts of drafts, and counts those that can't be. */
final class TranscriptAssembler {
    /** The code of bacteria, archaea and plastids. */
    private static final int WITHOUT_INTRONS = 11;

    private static final int WITH_INTRONS = 1;

    private final NoticeLog notices;
    private final TranscriptIds ids = new TranscriptIds();
    private final List<AssembledTranscript> assembled = new ArrayList<>();

    TranscriptAssembler(NoticeLog notices) {
        this.notices = notices;
    }

    /** Checks a draft, and keeps it or counts why not. */
    void add(TranscriptDraft draft) {
        Optional<List<Window>> exons = ExonWindows.of(draft.parts());
        Optional<NoticeKind> reason = DraftCheck.reasonToLeaveOut(draft)
                .or(() -> exons.isEmpty() ? Optional.of(NoticeKind.EXONS_OVERLAP) : Optional.empty());
        if (reason.isPresent()) {
            notices.add(reason.get(), draft.name(), draft.line());
        } else if (draft.parts().coding().isEmpty()) {
            keep(draft, exons.orElseThrow(), List.of());
        } else {
            addCoding(draft, exons.orElseThrow());
        }
    }

    private void addCoding(TranscriptDraft draft, List<Window> exons) {
        if (draft.parts().exons().isEmpty() && exons.size() > 1) {
            notices.add(NoticeKind.EXONS_MADE, draft.name(), draft.line());
        }
        if (draft.is(Trait.PSEUDO) || draft.is(Trait.ORDERED)) {
            notices.add(
                    draft.is(Trait.PSEUDO) ? NoticeKind.PSEUDOGENE_CODING : NoticeKind.ORDERED,
                    draft.name(),
                    draft.line());
            keep(draft, exons, List.of());
            return;
        }
        CodingWindows coding = CodingWindows.of(draft.parts(), exons, draft.is(Trait.SLIPPAGE));
        coding.notices().forEach(kind -> notices.add(kind, draft.name(), draft.line()));
        if (!coding.windows().isEmpty()) {
            keep(draft, exons, coding.windows());
        }
    }

    private void keep(TranscriptDraft draft, List<Window> exons, List<Window> coding) {
        List<Part> parts = PhaseCheck.inReadingDirection(draft.parts().coding(), draft.forward());
        if (!coding.isEmpty()) {
            PhaseCheck.fault(parts)
                    .ifPresent(fault -> notices.add(NoticeKind.WRONG_PHASE, draft.name() + " (" + fault + ")"));
        }
        String place = draft.contig() + ":" + (exons.get(0).start() + 1L);
        String id = ids.take(draft.contig(), draft.naming().ids(), place);
        int phase = coding.isEmpty() ? 0 : parts.get(0).phase();
        assembled.add(new AssembledTranscript(
                id, draft, exons, coding, phase, coding.isEmpty() ? List.of() : recoded(draft)));
    }

    private List<RecodedCodon> recoded(TranscriptDraft draft) {
        TranslationExceptions exceptions = TranslationExceptions.of(draft.exceptions(), draft.forward());
        if (exceptions.unread() > 0) {
            notices.add(NoticeKind.EXCEPTION_UNREAD, draft.name(), draft.line());
        }
        return exceptions.codons();
    }

    /**
     * Returns the transcripts by contig.
     *
     * @param given the genetic code of those whose file does not say; where it is not given either, the standard code if any
     *     coding transcript has an intron, else that of bacteria
     */
    Map<String, List<Transcript>> finish(Optional<GeneticCode> given) {
        GeneticCode code = given.orElseGet(this::assumed);
        Map<String, List<Transcript>> byContig = new LinkedHashMap<>();
        for (AssembledTranscript transcript : assembled) {
            byContig.computeIfAbsent(transcript.draft().contig(), first -> new ArrayList<>())
                    .add(transcript.finish(code));
            if (given.isEmpty() && transcript.codeAssumed()) {
                notices.add(NoticeKind.CODE_ASSUMED, "read by genetic code " + code);
            }
        }
        byContig.replaceAll((contig, transcripts) -> sorted(transcripts));
        return byContig;
    }

    private GeneticCode assumed() {
        boolean introns = assembled.stream().anyMatch(AssembledTranscript::codingWithIntron);
        return GeneticCode.byNumber(introns ? WITH_INTRONS : WITHOUT_INTRONS);
    }

    private static List<Transcript> sorted(List<Transcript> transcripts) {
        return transcripts.stream()
                .sorted(Comparator.comparingInt(Transcript::start)
                        .thenComparingInt(Transcript::end)
                        .thenComparing(Transcript::id))
                .toList();
    }
}
