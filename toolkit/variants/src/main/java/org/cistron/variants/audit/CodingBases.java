package org.cistron.variants.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;
import org.cistron.variants.coding.Recoding;
import org.cistron.variants.coding.SplicedSequence;

/** The nucleotides of a CDS in reading direction, and those behind it; over the origin of a circular contig too. */
final class CodingBases {
    private final Transcript transcript;
    private final Sequence contig;
    private final byte[] bases;
    private final Recoding recoding;

    /**
     * Reads a CDS.
     *
     * @param transcript coding, and within the contig
     */
    CodingBases(Transcript transcript, Sequence contig) {
        this.transcript = transcript;
        this.contig = contig;
        this.bases =
                new byte[transcript.coding().stream().mapToInt(Window::length).sum()];
        this.recoding = transcript.recoded().isEmpty()
                ? Recoding.NONE
                : Recoding.of(
                        transcript.recoded(),
                        new SplicedSequence(contig, transcript.coding(), transcript.forward()),
                        transcript.phase(),
                        contig.length());
        int at = 0;
        for (Window window : reading(transcript.coding())) {
            for (int i = 0; i < window.length(); i++) {
                bases[at++] = base(transcript.forward() ? window.start() + i : window.end() - 1 - i);
            }
        }
    }

    int length() {
        return bases.length;
    }

    /** Returns the codon that begins at an offset, or -1 where a nucleotide is unknown. */
    int codon(int offset) {
        return GeneticCode.codon(bases[offset], bases[offset + 1], bases[offset + 2]);
    }

    /** Returns the residue of the codon that begins at an offset, {@code *} where translation always stops there. */
    char residue(int offset) {
        return recoding.residue(offset, transcript.code().aminoAcid(codon(offset)));
    }

    int unknown() {
        int count = 0;
        for (byte base : bases) {
            count += base == Sequence.N ? 1 : 0;
        }
        return count;
    }

    /** Returns the letters from an offset to the end. */
    String letters(int from) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < bases.length; i++) {
            letters.append(Sequence.letter(bases[i]));
        }
        return letters.toString();
    }

    /**
     * Returns the codon directly behind the CDS, or -1 where the contig ends before: along the exons, and on along the contig
     * where they end.
     */
    int codonBehind() {
        List<Byte> next = new ArrayList<>(3);
        List<Window> coding = reading(transcript.coding());
        Window last = coding.get(coding.size() - 1);
        int position = transcript.forward() ? last.end() : last.start() - 1;
        for (Window exon : reading(transcript.exons())) {
            position = behind(exon, position, next);
        }
        while (next.size() < 3 && isThere(position)) {
            next.add(base(position));
            position += step();
        }
        return next.size() < 3 ? -1 : GeneticCode.codon(next.get(0), next.get(1), next.get(2));
    }

    /** Gathers what of an exon lies at a position and behind it; returns where to go on: behind the exon, if it was reached. */
    private int behind(Window exon, int from, List<Byte> next) {
        boolean ends = transcript.forward() ? exon.end() <= from : exon.start() > from;
        if (ends) {
            return from;
        }
        int position = transcript.forward() ? Math.max(from, exon.start()) : Math.min(from, exon.end() - 1);
        while (next.size() < 3 && position >= exon.start() && position < exon.end()) {
            next.add(base(position));
            position += step();
        }
        return position;
    }

    private int step() {
        return transcript.forward() ? 1 : -1;
    }

    private boolean isThere(int position) {
        return contig.circular() || (position >= 0 && position < contig.length());
    }

    private byte base(int position) {
        byte base = contig.base(Math.floorMod(position, contig.length()));
        return transcript.forward() ? base : Sequence.complement(base);
    }

    private List<Window> reading(List<Window> windows) {
        List<Window> reading = new ArrayList<>(windows);
        if (!transcript.forward()) {
            Collections.reverse(reading);
        }
        return reading;
    }
}
