package org.cistron.variants.hgvs;

import org.cistron.api.feature.Window;
import org.cistron.variants.coding.SplicedSequence;
import org.cistron.variants.transcript.PreparedTranscript;

/**
 * Names contig positions as HGVS counts them in a transcript: {@code 76} in what is translated, {@code -14} before it,
 * {@code *6} behind it, {@code 88+2} and {@code 89-1} in the intron between. What lies outside the transcript is counted on.
 */
final class TranscriptPosition {
    private final PreparedTranscript transcript;

    TranscriptPosition(PreparedTranscript transcript) {
        this.transcript = transcript;
    }

    /** Returns the name of a position. */
    String name(int position) {
        int offset = transcript.messenger().offset(position);
        if (offset != SplicedSequence.OUTSIDE) {
            return exonic(position, offset);
        }
        int before = transcript.transcript().start() - position;
        int behind = position - transcript.transcript().end() + 1;
        if (before > 0) {
            return outside(
                    transcript.forward() ? -before : transcript.messenger().length() - 1 + before);
        }
        if (behind > 0) {
            return outside(transcript.forward() ? transcript.messenger().length() - 1 + behind : -behind);
        }
        return intronic(position);
    }

    private String exonic(int position, int offset) {
        if (transcript.coding().isEmpty()) {
            return Integer.toString(offset + 1);
        }
        int within = transcript.coding().get().spliced().offset(position);
        return within == SplicedSequence.OUTSIDE ? untranslated(offset) : Integer.toString(within + 1);
    }

    private String outside(int offset) {
        if (transcript.coding().isPresent()) {
            return untranslated(offset);
        }
        return offset < 0
                ? Integer.toString(offset)
                : "*" + (offset - transcript.messenger().length() + 1);
    }

    /** What is not translated though it lies within, where the ribosome slips, has the number of what follows. */
    private String untranslated(int offset) {
        int first = transcript.codingOffset();
        int last = transcript
                .messenger()
                .offset(transcript.forward() ? transcript.codingEnd() - 1 : transcript.codingStart());
        if (offset < first) {
            return Integer.toString(offset - first);
        }
        return offset > last ? "*" + (offset - last) : Integer.toString(offset - first + 1);
    }

    /** The middle nucleotide of an intron counts from the exon before. */
    private String intronic(int position) {
        for (Window intron : transcript.gaps()) {
            if (position >= intron.start() && position < intron.end()) {
                int fromLeft = position - intron.start() + 1;
                int fromRight = intron.end() - position;
                boolean forward = transcript.forward();
                boolean left = fromLeft < fromRight || (fromLeft == fromRight && forward);
                int exonic = left ? intron.start() - 1 : intron.end();
                return name(exonic) + (left == forward ? "+" : "-") + (left ? fromLeft : fromRight);
            }
        }
        throw new IllegalArgumentException("position " + position + " is in no part of the transcript");
    }
}
