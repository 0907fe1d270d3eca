package org.cistron.variants.consequence;

import static org.cistron.variants.ontology.ConsequenceTerm.CODING_SEQUENCE_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.FRAMESHIFT_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.INCOMPLETE_TERMINAL_CODON_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.INFRAME_DELETION;
import static org.cistron.variants.ontology.ConsequenceTerm.INFRAME_INSERTION;
import static org.cistron.variants.ontology.ConsequenceTerm.PROTEIN_ALTERING_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.START_LOST;
import static org.cistron.variants.ontology.ConsequenceTerm.START_RETAINED_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.STOP_GAINED;
import static org.cistron.variants.ontology.ConsequenceTerm.STOP_LOST;
import static org.cistron.variants.ontology.ConsequenceTerm.STOP_RETAINED_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.SYNONYMOUS_VARIANT;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cistron.api.variant.ProteinEffect;
import org.cistron.variants.hgvs.ProteinChange;
import org.cistron.variants.ontology.ConsequenceTerm;
import org.cistron.variants.transcript.CodingFrame;

/**
 * More or fewer nucleotides of what is translated: the changed sequence is translated, and both proteins are compared.
 */
final class CodingIndel {
    private final CodingFrame frame;
    private final int from;
    private final int to;
    private final int inserted;
    private final Removed outside;
    private final byte[] changed;
    private final String before;
    private final Set<ConsequenceTerm> terms = EnumSet.noneOf(ConsequenceTerm.class);

    /**
     * Nucleotides that give way outside of what is translated.
     *
     * @param before in front of it
     * @param behind behind it
     */
    record Removed(int before, int behind) {
        static final Removed NONE = new Removed(0, 0);
    }

    private CodingIndel(CodingFrame frame, int from, int to, byte[] inserted, Removed outside) {
        this.frame = frame;
        this.from = from;
        this.to = to;
        this.inserted = inserted.length;
        this.outside = outside;
        this.before = frame.protein();
        this.changed = frame.changed(from, to, inserted);
    }

    /**
     * Tells the effect.
     *
     * @param from the first offset that gives way, in reading direction
     * @param to the offset after the last
     * @param inserted what stands in their place
     * @param outside what gives way besides
     */
    static CodingEffect of(CodingFrame frame, int from, int to, byte[] inserted, Removed outside) {
        if (from < frame.phase()) {
            return inFirstIncompleteCodon(inserted.length - (to - from), outside);
        }
        if (from >= frame.phase() + 3 * frame.codons()) {
            return CodingEffect.untold(INCOMPLETE_TERMINAL_CODON_VARIANT);
        }
        return new CodingIndel(frame, from, to, inserted, outside).effect();
    }

    /** No residue can be named, since its codon isn't known; but whether the frame is kept is. */
    private static CodingEffect inFirstIncompleteCodon(int growth, Removed outside) {
        return outside.before() > 0 || outside.behind() > 0
                ? CodingEffect.untold(CODING_SEQUENCE_VARIANT)
                : new CodingEffect(
                        EnumSet.of(growth % 3 != 0 ? FRAMESHIFT_VARIANT : inFrameTerm(growth)),
                        "p.?",
                        Optional.empty());
    }

    private CodingEffect effect() {
        if (frame.startKnown() && from < 3 && !frame.startRetained(changed)) {
            startLost();
            return new CodingEffect(terms, ProteinChange.startLost(before), Optional.empty());
        }
        String after = frame.translatedUntilStop(changed, codon(), outside.behind());
        return after.equals(before) ? sameProtein() : otherProtein(after);
    }

    /** Nothing is read before the start codon that a frame could be kept with. */
    private void startLost() {
        terms.add(START_LOST);
        if (outside.before() == 0) {
            terms.add(growth() % 3 != 0 ? FRAMESHIFT_VARIANT : inFrameTerm(growth()));
        }
    }

    /** Nucleotides more than before; reading goes on behind a stop codon that is lost, and its frame with it. */
    private int growth() {
        return inserted - (to - from) - outside.behind();
    }

    private int codon() {
        return (from - frame.phase()) / 3;
    }

    private boolean touchesStop() {
        return frame.stopKnown() && to > frame.length() - 3;
    }

    /** Such as an insertion within a stop codon that gives a stop codon again. */
    private CodingEffect sameProtein() {
        int codon = Math.min(codon(), before.length() - 1);
        boolean atStart = frame.startKnown() && from < 3;
        terms.add(touchesStop() ? STOP_RETAINED_VARIANT : atStart ? START_RETAINED_VARIANT : SYNONYMOUS_VARIANT);
        String residue = before.substring(codon, codon + 1);
        return new CodingEffect(
                terms,
                ProteinChange.inFrame(before, before, codon),
                Optional.of(new ProteinEffect(codon, residue, residue)));
    }

    private CodingEffect otherProtein(String untilStop) {
        int codon = codon();
        if (growth() % 3 != 0) {
            shift(untilStop);
            return new CodingEffect(
                    terms,
                    ProteinChange.frameshift(before, untilStop, codon),
                    Optional.of(CodingEffect.difference(before, untilStop)));
        }
        String within = outside.behind() > 0 ? untilStop : frame.translated(changed);
        ProteinEffect difference = CodingEffect.difference(before, within);
        inFrame(within, difference);
        String name = terms.contains(STOP_LOST)
                ? ProteinChange.stopLost(before, untilStop, codon)
                : ProteinChange.inFrame(before, within, codon);
        return new CodingEffect(terms, name, Optional.of(difference));
    }

    private void shift(String after) {
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        terms.add(FRAMESHIFT_VARIANT);
        if (stopsWithin(after, same)) {
            terms.add(STOP_GAINED);
        } else if (touchesStop() && isLonger(after)) {
            terms.add(STOP_LOST);
        } else if (touchesStop() && after.length() == before.length()) {
            terms.add(STOP_RETAINED_VARIANT);
        }
    }

    /** Whether the protein goes on beyond its old end; where the sequence ends before any stop codon, it is taken to. */
    private boolean isLonger(String after) {
        return !after.endsWith("*") || after.length() > before.length();
    }

    /** Whether the new stop codon is the first residue that changes, or has an inserted nucleotide; others a shift implies. */
    private boolean stopsWithin(String after, int same) {
        int stop = after.indexOf('*', codon());
        int at = frame.phase() + 3 * stop;
        return stop >= 0 && stop < before.length() - 1 && (stop == same || (at < from + inserted && at + 3 > from));
    }

    private void inFrame(String within, ProteinEffect difference) {
        boolean endsInStop = within.endsWith("*");
        String inner = endsInStop
                        && difference.position() + difference.alternative().length() == within.length()
                ? difference.alternative().substring(0, difference.alternative().length() - 1)
                : difference.alternative();
        if (frame.stopKnown() && (!endsInStop || outside.behind() > 0)) {
            terms.add(STOP_LOST);
        }
        if (inner.contains("*")) {
            terms.add(STOP_GAINED);
            terms.remove(STOP_LOST);
        }
        terms.add(inFrameTerm(growth()));
    }

    private static ConsequenceTerm inFrameTerm(int growth) {
        return growth > 0 ? INFRAME_INSERTION : growth < 0 ? INFRAME_DELETION : PROTEIN_ALTERING_VARIANT;
    }
}
