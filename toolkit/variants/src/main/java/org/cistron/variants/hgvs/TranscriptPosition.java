package org.cistron.variants.hgvs;

import java.util.Optional;
import org.cistron.api.feature.Window;
import org.cistron.variants.coding.SplicedSequence;
import org.cistron.variants.transcript.CodingFrame;
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

    /** Appends the name of a position. */
    void append(int position, StringBuilder to) {
        int before = transcript.transcript().start() - position;
        int behind = position - transcript.transcript().end() + 1;
        if (before > 0) {
            outside(transcript.forward() ? -before : transcript.messenger().length() - 1 + before, to);
            return;
        }
        if (behind > 0) {
            outside(transcript.forward() ? transcript.messenger().length() - 1 + behind : -behind, to);
            return;
        }
        int offset = transcript.messenger().offset(position);
        if (offset == SplicedSequence.OUTSIDE) {
            intronic(position, to);
        } else {
            exonic(position, offset, to);
        }
    }

    /**
     * Appends the names of the first and last position of a range, in reading direction. What is read twice, where the ribosome
     * slips back, has two numbers: the ones nearest to each other count.
     */
    void append(int first, int last, StringBuilder to) {
        Optional<SplicedSequence> translated = transcript.coding().map(CodingFrame::spliced);
        int again = translated.map(coding -> coding.lastOffset(first)).orElse(SplicedSequence.OUTSIDE);
        int end = translated.map(coding -> coding.offset(last)).orElse(SplicedSequence.OUTSIDE);
        if (again != SplicedSequence.OUTSIDE && again < end) {
            to.append(again + 1);
        } else {
            append(first, to);
        }
        to.append('_');
        append(last, to);
    }

    private void exonic(int position, int offset, StringBuilder to) {
        if (transcript.coding().isEmpty()) {
            to.append(offset + 1);
            return;
        }
        int within = transcript.coding().get().spliced().offset(position);
        if (within == SplicedSequence.OUTSIDE) {
            untranslated(offset, to);
        } else {
            to.append(within + 1);
        }
    }

    private void outside(int offset, StringBuilder to) {
        if (transcript.coding().isPresent()) {
            untranslated(offset, to);
        } else if (offset < 0) {
            to.append(offset);
        } else {
            to.append('*').append(offset - transcript.messenger().length() + 1);
        }
    }

    private void untranslated(int offset, StringBuilder to) {
        int first = transcript.codingOffset();
        int last = transcript.lastCodingOffset();
        if (offset < first) {
            to.append(offset - first);
        } else if (offset > last) {
            to.append('*').append(offset - last);
        } else {
            skipped(offset, to);
        }
    }

    /** What is not translated though it lies within, where the ribosome slips, counts on from what is translated before. */
    private void skipped(int offset, StringBuilder to) {
        SplicedSequence coding = transcript.coding().orElseThrow().spliced();
        int before = offset - 1;
        while (coding.offset(transcript.messenger().position(before)) == SplicedSequence.OUTSIDE) {
            before--;
        }
        to.append(coding.lastOffset(transcript.messenger().position(before)) + 1)
                .append('+')
                .append(offset - before);
    }

    /** The middle nucleotide of an intron counts from the exon before. */
    private void intronic(int position, StringBuilder to) {
        for (Window intron : transcript.gaps()) {
            if (position >= intron.start() && position < intron.end()) {
                int fromLeft = position - intron.start() + 1;
                int fromRight = intron.end() - position;
                boolean forward = transcript.forward();
                boolean left = fromLeft < fromRight || (fromLeft == fromRight && forward);
                append(left ? intron.start() - 1 : intron.end(), to);
                to.append(left == forward ? '+' : '-').append(left ? fromLeft : fromRight);
                return;
            }
        }
        throw new IllegalArgumentException("position " + position + " is in no part of the transcript");
    }
}
