package org.cistron.variants.consequence;

import static org.cistron.variants.ontology.ConsequenceTerm.CODING_SEQUENCE_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.FIVE_PRIME_UTR_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.NON_CODING_TRANSCRIPT_EXON_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.SPLICE_ACCEPTOR_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.SPLICE_DONOR_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.START_LOST;
import static org.cistron.variants.ontology.ConsequenceTerm.THREE_PRIME_UTR_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.TRANSCRIPT_ABLATION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.Sequence;
import org.cistron.variants.allele.Allele;
import org.cistron.variants.coding.SplicedSequence;
import org.cistron.variants.hgvs.ProteinChange;
import org.cistron.variants.ontology.ConsequenceTerm;
import org.cistron.variants.transcript.CodingFrame;
import org.cistron.variants.transcript.PreparedTranscript;

/** Puts together what an allele, told at one place, does to the parts of a transcript. */
final class TranscriptEffect {
    private final Allele allele;
    private final PreparedTranscript transcript;
    private final Set<ConsequenceTerm> terms;

    private TranscriptEffect(Allele allele, PreparedTranscript transcript) {
        this.allele = allele;
        this.transcript = transcript;
        this.terms = SpliceTerms.of(allele, transcript);
    }

    static Effect of(Allele allele, PreparedTranscript transcript) {
        int start = transcript.transcript().start();
        int end = transcript.transcript().end();
        if (allele.end() < start - SpliceTerms.REGION_IN_EXON || allele.start() > end + SpliceTerms.REGION_IN_EXON) {
            return Effect.NONE;
        }
        if (!allele.isInsertion() && allele.start() <= start && allele.end() >= end && !allele.isSubstitution()) {
            return new Effect(EnumSet.of(TRANSCRIPT_ABLATION), "", Optional.empty());
        }
        return new TranscriptEffect(allele, transcript).effect();
    }

    private Effect effect() {
        Optional<CodingEffect> coding = Optional.empty();
        if (transcript.coding().isPresent()) {
            untranslated();
            coding = coding(transcript.coding().get());
        } else if (meetsExon(
                transcript.transcript().start(), transcript.transcript().end())) {
            terms.add(NON_CODING_TRANSCRIPT_EXON_VARIANT);
        }
        coding.ifPresent(found -> terms.addAll(found.terms()));
        if (terms.isEmpty() && isWithin()) {
            terms.add(transcript.coding().isPresent() ? CODING_SEQUENCE_VARIANT : NON_CODING_TRANSCRIPT_EXON_VARIANT);
        }
        return new Effect(terms, coding.map(CodingEffect::name).orElse(""), coding.flatMap(CodingEffect::protein));
    }

    /** Such as in a nucleotide that the ribosome skips. */
    private boolean isWithin() {
        return allele.touches(
                transcript.transcript().start(), transcript.transcript().end());
    }

    private void untranslated() {
        boolean forward = transcript.forward();
        if (meetsExon(transcript.transcript().start(), transcript.codingStart())) {
            terms.add(forward ? FIVE_PRIME_UTR_VARIANT : THREE_PRIME_UTR_VARIANT);
        }
        if (meetsExon(transcript.codingEnd(), transcript.transcript().end())) {
            terms.add(forward ? THREE_PRIME_UTR_VARIANT : FIVE_PRIME_UTR_VARIANT);
        }
    }

    /** Returns whether it changes an exon's nucleotide in [from, to), or stands between two or at an intron's edge there. */
    private boolean meetsExon(int from, int to) {
        if (from >= to) {
            return false;
        }
        for (Window exon : transcript.transcript().exons()) {
            int left = Math.max(from, exon.start());
            int right = Math.min(to, exon.end());
            boolean met = allele.isInsertion() ? insertedAt(left, right, from, to) : allele.touches(left, right);
            if (left < right && met) {
                return true;
            }
        }
        return false;
    }

    /** At the outer ends of the transcript an insertion is outside; at those of what is translated it is not translated. */
    private boolean insertedAt(int left, int right, int from, int to) {
        int at = allele.start();
        boolean outerLeft = from == transcript.transcript().start();
        boolean outerRight = to == transcript.transcript().end();
        return left <= at && at <= right && (at > from || !outerLeft) && (at < to || !outerRight);
    }

    private Optional<CodingEffect> coding(CodingFrame frame) {
        if (allele.isSubstitution()) {
            List<CodonSubstitution.Replaced> replaced = replaced(frame);
            return replaced.isEmpty() ? Optional.empty() : Optional.of(CodonSubstitution.of(frame, replaced));
        }
        return allele.isInsertion() ? insertion(frame) : deletion(frame);
    }

    private List<CodonSubstitution.Replaced> replaced(CodingFrame frame) {
        List<CodonSubstitution.Replaced> replaced = new ArrayList<>(allele.removed());
        boolean forward = transcript.forward();
        for (int i = 0; i < allele.removed(); i++) {
            int position = forward ? allele.start() + i : allele.end() - 1 - i;
            int offset = allele.changes(position) ? frame.spliced().offset(position) : SplicedSequence.OUTSIDE;
            if (offset != SplicedSequence.OUTSIDE) {
                byte letter = allele.substitute(position);
                byte base = forward ? letter : Sequence.complement(letter);
                replaced.add(new CodonSubstitution.Replaced(offset, base));
                // Where the ribosome slips back, one nucleotide belongs to two codons.
                int again = frame.spliced().lastOffset(position);
                if (again != offset) {
                    replaced.add(new CodonSubstitution.Replaced(again, base));
                }
            }
        }
        if (replaced.size() > 1) {
            replaced.sort(Comparator.comparingInt(CodonSubstitution.Replaced::offset));
        }
        return replaced;
    }

    private Optional<CodingEffect> insertion(CodingFrame frame) {
        int at = allele.start();
        if (at <= transcript.codingStart() || at >= transcript.codingEnd()) {
            return Optional.empty();
        }
        int behind = frame.spliced().offset(transcript.forward() ? at : at - 1);
        int before = frame.spliced().offset(transcript.forward() ? at - 1 : at);
        if (behind == SplicedSequence.OUTSIDE && before == SplicedSequence.OUTSIDE) {
            return Optional.empty();
        }
        int offset = behind == SplicedSequence.OUTSIDE ? before + 1 : behind;
        return Optional.of(
                CodingIndel.of(frame, offset, offset, allele.inserted(transcript.forward()), CodingIndel.Removed.NONE));
    }

    private Optional<CodingEffect> deletion(CodingFrame frame) {
        SplicedSequence spliced = frame.spliced();
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int i = 0; i < spliced.windows(); i++) {
            int left = Math.max(allele.start(), spliced.window(i).start());
            int right = Math.min(allele.end(), spliced.window(i).end());
            if (left < right) {
                int first = spliced.offset(transcript.forward() ? left : right - 1);
                from = Math.min(from, first);
                to = Math.max(to, first + right - left);
            }
        }
        if (to < 0) {
            return Optional.empty();
        }
        return Optional.of(
                splicingChanged()
                        ? untold(frame, from)
                        : CodingIndel.of(frame, from, to, allele.inserted(transcript.forward()), outside()));
    }

    /** How the rest is spliced is not known; a start codon that is gone is gone. */
    private static CodingEffect untold(CodingFrame frame, int from) {
        boolean start = frame.startKnown() && from < 3;
        return start
                ? new CodingEffect(EnumSet.of(START_LOST), ProteinChange.startLost(frame.protein()), Optional.empty())
                : new CodingEffect(EnumSet.of(CODING_SEQUENCE_VARIANT), "p.?", Optional.empty());
    }

    private boolean splicingChanged() {
        return terms.contains(SPLICE_DONOR_VARIANT) || terms.contains(SPLICE_ACCEPTOR_VARIANT);
    }

    private CodingIndel.Removed outside() {
        int left = Math.max(0, transcript.codingStart() - allele.start());
        int right = Math.max(0, allele.end() - transcript.codingEnd());
        return transcript.forward() ? new CodingIndel.Removed(left, right) : new CodingIndel.Removed(right, left);
    }
}
