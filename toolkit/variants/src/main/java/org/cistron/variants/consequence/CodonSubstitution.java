package org.cistron.variants.consequence;

import static org.cistron.variants.ontology.ConsequenceTerm.CODING_SEQUENCE_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.INCOMPLETE_TERMINAL_CODON_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.MISSENSE_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.START_LOST;
import static org.cistron.variants.ontology.ConsequenceTerm.START_RETAINED_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.STOP_GAINED;
import static org.cistron.variants.ontology.ConsequenceTerm.STOP_LOST;
import static org.cistron.variants.ontology.ConsequenceTerm.STOP_RETAINED_VARIANT;
import static org.cistron.variants.ontology.ConsequenceTerm.SYNONYMOUS_VARIANT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cistron.api.variant.ProteinEffect;
import org.cistron.variants.hgvs.ProteinChange;
import org.cistron.variants.ontology.ConsequenceTerm;
import org.cistron.variants.transcript.CodingFrame;

/** Nucleotides of what is translated, replaced one by one. */
final class CodonSubstitution {
    /**
     * A nucleotide that is replaced.
     *
     * @param offset where, in reading direction
     * @param base what stands there now
     */
    record Replaced(int offset, byte base) {}

    private final CodingFrame frame;
    private final int firstCodon;
    private final int lastCodon;
    private final byte[] changed;
    private final Set<ConsequenceTerm> terms = EnumSet.noneOf(ConsequenceTerm.class);

    private CodonSubstitution(CodingFrame frame, List<Replaced> inCodons) {
        this.frame = frame;
        this.firstCodon = codon(frame, inCodons.get(0).offset());
        this.lastCodon = codon(frame, inCodons.get(inCodons.size() - 1).offset());
        int from = frame.phase() + 3 * firstCodon;
        this.changed = frame.bases(from, frame.phase() + 3 * (lastCodon + 1));
        for (Replaced replaced : inCodons) {
            changed[replaced.offset() - from] = replaced.base();
        }
    }

    /**
     * Tells the effect.
     *
     * @param replaced by offset, at least one
     */
    static CodingEffect of(CodingFrame frame, List<Replaced> replaced) {
        List<Replaced> inCodons = inCodons(frame, replaced);
        if (inCodons.isEmpty()) {
            boolean first = replaced.get(0).offset() < frame.phase();
            return CodingEffect.untold(first ? CODING_SEQUENCE_VARIANT : INCOMPLETE_TERMINAL_CODON_VARIANT);
        }
        return new CodonSubstitution(frame, inCodons).effect();
    }

    private static List<Replaced> inCodons(CodingFrame frame, List<Replaced> replaced) {
        int end = frame.phase() + 3 * frame.codons();
        List<Replaced> inCodons = new ArrayList<>(replaced.size());
        for (Replaced base : replaced) {
            if (base.offset() >= frame.phase() && base.offset() < end) {
                inCodons.add(base);
            }
        }
        return inCodons;
    }

    private CodingEffect effect() {
        String before = frame.protein().substring(firstCodon, lastCodon + 1);
        String after = after();
        for (int i = 0; i < before.length(); i++) {
            judge(firstCodon + i, before.charAt(i), after.charAt(i));
        }
        keepWhatMatters();
        ProteinEffect difference = before.equals(after)
                ? new ProteinEffect(firstCodon, before, after)
                : shifted(CodingEffect.difference(before, after));
        return new CodingEffect(terms, name(before, after), Optional.of(difference));
    }

    private String after() {
        StringBuilder residues = new StringBuilder(changed.length / 3);
        for (int at = 0; at < changed.length; at += 3) {
            int codon = firstCodon + at / 3;
            boolean start = isStart(codon) && frame.startRetained(changed);
            residues.append(start ? 'M' : frame.residue(codon, changed, at));
        }
        return residues.toString();
    }

    private void judge(int codon, char before, char after) {
        if (isStart(codon)) {
            terms.add(frame.startRetained(changed) ? START_RETAINED_VARIANT : START_LOST);
        } else if (before == 'X' || after == 'X') {
            terms.add(CODING_SEQUENCE_VARIANT);
        } else if (frame.stopKnown() && codon == frame.codons() - 1) {
            terms.add(after == '*' ? STOP_RETAINED_VARIANT : STOP_LOST);
        } else if (after == '*' && before != '*') {
            terms.add(STOP_GAINED);
        } else {
            terms.add(before == after ? SYNONYMOUS_VARIANT : MISSENSE_VARIANT);
        }
    }

    /** A protein that does not begin, ends early or has another residue is told by that. */
    private void keepWhatMatters() {
        if (terms.size() == 1) {
            return;
        }
        if (terms.contains(START_LOST)) {
            terms.retainAll(EnumSet.of(START_LOST));
        }
        if (terms.contains(STOP_GAINED)) {
            terms.removeAll(EnumSet.of(MISSENSE_VARIANT, STOP_LOST, STOP_RETAINED_VARIANT));
        }
        if (terms.size() > 1) {
            terms.remove(SYNONYMOUS_VARIANT);
        }
    }

    private String name(String before, String after) {
        if (terms.contains(CODING_SEQUENCE_VARIANT)) {
            return "";
        }
        if (terms.contains(START_LOST)) {
            return ProteinChange.startLost(frame.protein());
        }
        if (terms.contains(STOP_LOST)) {
            return ProteinChange.stopLost(
                    frame.protein(), frame.translatedUntilStop(whole(), firstCodon, 0), firstCodon);
        }
        return firstCodon == lastCodon
                ? ProteinChange.substitution(before.charAt(0), firstCodon, after.charAt(0))
                : ProteinChange.inFrame(frame.protein(), frame.translated(whole()), firstCodon);
    }

    private byte[] whole() {
        int from = frame.phase() + 3 * firstCodon;
        return frame.changed(from, from + changed.length, changed);
    }

    private ProteinEffect shifted(ProteinEffect effect) {
        return new ProteinEffect(firstCodon + effect.position(), effect.reference(), effect.alternative());
    }

    private boolean isStart(int codon) {
        return codon == 0 && frame.startKnown();
    }

    private static int codon(CodingFrame frame, int offset) {
        return (offset - frame.phase()) / 3;
    }
}
