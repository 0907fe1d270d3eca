package org.cistron.variants.consequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cistron.api.feature.Window;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.TranscriptPlace;
import org.cistron.variants.allele.Allele;
import org.cistron.variants.coding.SplicedSequence;
import org.cistron.variants.hgvs.NucleotideName;
import org.cistron.variants.ontology.ConsequenceTerm;
import org.cistron.variants.transcript.PreparedTranscript;

/** What an allele does to a transcript that it meets or lies near. */
public final class TranscriptConsequence {
    private final Allele fivePrime;
    private final Allele threePrime;
    private final PreparedTranscript transcript;

    private TranscriptConsequence(Allele leftmost, Allele rightmost, PreparedTranscript transcript) {
        this.fivePrime = transcript.forward() ? leftmost : rightmost;
        this.threePrime = transcript.forward() ? rightmost : leftmost;
        this.transcript = transcript;
    }

    /**
     * Tells the consequence.
     *
     * @param leftmost the allele told as far left as it can be, in the transcript's count of positions
     * @param rightmost the same as far right
     */
    public static Consequence of(Allele leftmost, Allele rightmost, PreparedTranscript transcript) {
        return new TranscriptConsequence(leftmost, rightmost, transcript).consequence();
    }

    private Consequence consequence() {
        Allele told = threePrime;
        Effect effect = TranscriptEffect.of(threePrime, transcript);
        if (fivePrime.start() != threePrime.start()) {
            Effect other = TranscriptEffect.of(fivePrime, transcript);
            if (isLess(other, effect)) {
                effect = other;
                told = fivePrime;
            }
        }
        boolean outside = effect.terms().isEmpty();
        ConsequenceTerm worst = outside ? outside(told) : effect.worst();
        return new Consequence(
                Optional.of(transcript.transcript()),
                effect.terms().size() > 1 ? words(effect.terms()) : worst.alone(),
                worst.impact().name(),
                NucleotideName.of(transcript, threePrime),
                effect.name(),
                effect.protein(),
                Optional.of(place(told, outside)));
    }

    private static List<String> words(Set<ConsequenceTerm> terms) {
        List<String> words = new ArrayList<>(terms.size());
        for (ConsequenceTerm term : terms) {
            words.add(term.word());
        }
        return words;
    }

    /** An allele that can be told to lie outside lies outside. */
    private static boolean isLess(Effect one, Effect other) {
        if (one.terms().isEmpty() || other.terms().isEmpty()) {
            return one.terms().isEmpty() && !other.terms().isEmpty();
        }
        int severity = one.worst().compareTo(other.worst());
        return severity > 0
                || (severity == 0 && one.terms().size() < other.terms().size());
    }

    private ConsequenceTerm outside(Allele told) {
        boolean left = told.start() <= transcript.transcript().start();
        return left == transcript.forward()
                ? ConsequenceTerm.UPSTREAM_GENE_VARIANT
                : ConsequenceTerm.DOWNSTREAM_GENE_VARIANT;
    }

    private TranscriptPlace place(Allele told, boolean outside) {
        if (outside) {
            boolean left = told.start() <= transcript.transcript().start();
            int distance = left
                    ? transcript.transcript().start() - told.end() + 1
                    : told.start() - transcript.transcript().end() + 1;
            return new TranscriptPlace(
                    OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), distance);
        }
        OptionalInt exon = number(told, transcript.transcript().exons());
        return new TranscriptPlace(
                exon,
                exon.isPresent() ? OptionalInt.empty() : number(told, transcript.gaps()),
                offset(told, transcript.messenger()),
                isTranslated(told)
                        ? offset(told, transcript.coding().orElseThrow().spliced())
                        : OptionalInt.empty(),
                0);
    }

    private boolean isTranslated(Allele told) {
        return transcript.coding().isPresent()
                && (!told.isInsertion()
                        || (told.start() > transcript.codingStart() && told.start() < transcript.codingEnd()));
    }

    private OptionalInt number(Allele told, List<Window> windows) {
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(transcript.forward() ? i : windows.size() - 1 - i);
            boolean met = told.isInsertion()
                    ? window.start() <= told.start() && told.start() <= window.end()
                    : window.start() < told.end() && told.start() < window.end();
            if (met) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt offset(Allele told, SplicedSequence spliced) {
        return told.isInsertion() ? offsetBehind(told.start(), spliced) : firstOffset(told, spliced);
    }

    private OptionalInt offsetBehind(int insertion, SplicedSequence spliced) {
        int behind = spliced.offset(transcript.forward() ? insertion : insertion - 1);
        int before = spliced.offset(transcript.forward() ? insertion - 1 : insertion);
        if (behind != SplicedSequence.OUTSIDE) {
            return OptionalInt.of(behind);
        }
        return before == SplicedSequence.OUTSIDE ? OptionalInt.empty() : OptionalInt.of(before + 1);
    }

    /** The first of its positions, in reading direction, that is spliced in. */
    private OptionalInt firstOffset(Allele told, SplicedSequence spliced) {
        for (int i = 0; i < told.removed(); i++) {
            int offset = spliced.offset(transcript.forward() ? told.start() + i : told.end() - 1 - i);
            if (offset != SplicedSequence.OUTSIDE) {
                return OptionalInt.of(offset);
            }
        }
        return OptionalInt.empty();
    }
}
