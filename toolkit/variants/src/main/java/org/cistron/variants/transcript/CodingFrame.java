package org.cistron.variants.transcript;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.variant.Transcript;
import org.cistron.variants.coding.Recoding;
import org.cistron.variants.coding.SplicedSequence;
import org.cistron.variants.coding.Translation;

/** What of a transcript is translated: its nucleotides in reading direction, codon by codon. */
public final class CodingFrame {
    /** How far behind a lost stop codon the next one is looked for, in nucleotides. */
    private static final int FARTHEST_STOP = 30_000;

    /** How far it is looked for first: most are found there. */
    private static final int NEAR_STOP = 300;

    private final SplicedSequence spliced;
    private final byte[] bases;
    private final int phase;
    private final GeneticCode code;
    private final StartCodons starts;
    private final Translation translation;
    private final Recoding recoding;
    private final IntFunction<byte[]> behind;
    private final boolean startKnown;
    private final boolean stopKnown;
    private final String protein;

    /**
     * Reads what is translated.
     *
     * @param length the contig's nucleotides
     * @param behind gives the nucleotides behind, as many as asked for or as there are
     */
    CodingFrame(Transcript transcript, SplicedSequence spliced, int length, IntFunction<byte[]> behind) {
        this.spliced = spliced;
        this.bases = spliced.bases(0, spliced.length());
        this.phase = transcript.phase();
        this.code = transcript.code();
        this.starts = new StartCodons(code);
        this.translation = new Translation(code);
        this.recoding = Recoding.of(transcript.recoded(), spliced, phase, length);
        this.behind = behind;
        String residues = translation.whole(bases, phase, recoding);
        boolean start = starts.known(codon(bases, 0)) || recoding.residue(0, '*') == 'M';
        this.startKnown = transcript.startKnown() && phase == 0 && start;
        this.stopKnown = transcript.stopKnown() && residues.endsWith("*") && (bases.length - phase) % 3 == 0;
        this.protein = startKnown ? "M" + residues.substring(1) : residues;
    }

    /** Returns the stretches, spliced. */
    public SplicedSequence spliced() {
        return spliced;
    }

    /** Returns the number of nucleotides. */
    public int length() {
        return bases.length;
    }

    /** Returns the offset of the first whole codon. */
    public int phase() {
        return phase;
    }

    /** Returns the number of whole codons. */
    public int codons() {
        return (bases.length - phase) / 3;
    }

    /** Returns whether the first codon is known to start translation, in the annotation and by its sequence. */
    public boolean startKnown() {
        return startKnown;
    }

    /** Returns whether the last codon is known to stop translation, in the annotation and by its sequence. */
    public boolean stopKnown() {
        return stopKnown;
    }

    /** Returns whether two contig positions lie in one codon, whole or not. */
    public boolean inOneCodon(int position, int other) {
        int one = spliced.offset(position);
        int next = spliced.offset(other);
        return one != SplicedSequence.OUTSIDE
                && next != SplicedSequence.OUTSIDE
                && Math.floorDiv(one - phase, 3) == Math.floorDiv(next - phase, 3);
    }

    /** Returns the residues of all whole codons; {@code *} at the end where the stop codon is known. */
    public String protein() {
        return protein;
    }

    /** Returns a copy of the nucleotides of [from, to), in reading direction. */
    public byte[] bases(int from, int to) {
        return Arrays.copyOfRange(bases, from, to);
    }

    /** Returns the residues of changed nucleotides, whole codons from the phase on; a start that is retained reads as M. */
    public String translated(byte[] changed) {
        return startRead(translation.whole(changed, phase, recoding.after(bases, changed)), changed);
    }

    /**
     * Returns the same up to the first stop codon that is read at or behind the change, on into what follows this frame where it
     * has none. Before the change a codon may stop translation in name only, as that of selenocysteine.
     *
     * @param codon the first codon that is changed
     * @param skippedBehind nucleotides behind this frame that are gone
     */
    public String translatedUntilStop(byte[] changed, int codon, int skippedBehind) {
        String kept = protein.substring(0, codon);
        int from = phase + 3 * codon;
        String within = kept + translation.untilStop(changed, from, recoding.after(bases, changed));
        if (within.length() > codon && within.endsWith("*")) {
            return startRead(within, changed);
        }
        String near = kept + untilStopBehind(changed, from, skippedBehind, NEAR_STOP);
        boolean found = near.length() > codon && near.endsWith("*");
        return startRead(found ? near : kept + untilStopBehind(changed, from, skippedBehind, FARTHEST_STOP), changed);
    }

    /** Returns the residues from an offset on to the next stop codon, or through some of the nucleotides behind this frame. */
    private String untilStopBehind(byte[] changed, int from, int skippedBehind, int most) {
        byte[] next = behind.apply(most);
        int skipped = Math.min(skippedBehind, next.length);
        byte[] longer = Arrays.copyOf(changed, changed.length + next.length - skipped);
        System.arraycopy(next, skipped, longer, changed.length, next.length - skipped);
        return translation.untilStop(longer, from, recoding.after(bases, changed));
    }

    /** Returns the nucleotides in reading direction, those of [from, to) replaced. */
    public byte[] changed(int from, int to, byte[] inserted) {
        byte[] changed = new byte[from + inserted.length + bases.length - to];
        System.arraycopy(bases, 0, changed, 0, from);
        System.arraycopy(inserted, 0, changed, from, inserted.length);
        System.arraycopy(bases, to, changed, from + inserted.length, bases.length - to);
        return changed;
    }

    /** Returns whether changed nucleotides still begin with a start codon: that of the reference, or another that is one. */
    public boolean startRetained(byte[] changed) {
        int codon = codon(changed, 0);
        return codon >= 0 && (codon == codon(bases, 0) || starts.retains(codon));
    }

    /**
     * Returns the residue of a codon.
     *
     * @param number which of this frame, from 0
     * @param nucleotides what holds the nucleotides that it has now
     * @param at their offset there
     */
    public char residue(int number, byte[] nucleotides, int at) {
        int codon = codon(nucleotides, at);
        char residue = code.isStop(codon) ? '*' : code.aminoAcid(codon);
        int offset = phase + 3 * number;
        return codon == codon(bases, offset) ? recoding.residue(offset, residue) : residue;
    }

    private String startRead(String residues, byte[] changed) {
        return startKnown && !residues.isEmpty() && startRetained(changed) ? "M" + residues.substring(1) : residues;
    }

    private static int codon(byte[] nucleotides, int at) {
        return at + 3 <= nucleotides.length
                ? GeneticCode.codon(nucleotides[at], nucleotides[at + 1], nucleotides[at + 2])
                : -1;
    }
}
