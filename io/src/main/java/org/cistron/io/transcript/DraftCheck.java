package org.cistron.io.transcript;

import java.util.Optional;

/** Tells the drafts of which no transcript can be made. */
final class DraftCheck {
    private DraftCheck() {}

    /** Returns why a draft must be left out, if it must. */
    static Optional<NoticeKind> reasonToLeaveOut(TranscriptDraft draft) {
        if (draft.is(Trait.TRANS_SPLICED)) {
            return Optional.of(NoticeKind.TRANS_SPLICED);
        }
        if (draft.is(Trait.REMOTE)) {
            return Optional.of(NoticeKind.REMOTE);
        }
        if (draft.is(Trait.MIXED_STRANDS)) {
            return Optional.of(NoticeKind.MIXED_STRANDS);
        }
        if (draft.is(Trait.OUT_OF_ORDER)) {
            return Optional.of(NoticeKind.OUT_OF_ORDER);
        }
        return draft.strand().isEmpty() ? Optional.of(NoticeKind.WITHOUT_STRAND) : Optional.empty();
    }
}
