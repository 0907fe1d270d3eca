package org.cistron.variants.coding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.variant.RecodedCodon;

/** Codons that stand for another residue than the genetic code has it, by the offset of their first nucleotide. */
public final class Recoding {
    /** All is read by the genetic code. */
    public static final Recoding NONE = new Recoding(Map.of());

    private final Map<Integer, Character> residues;

    private Recoding(Map<Integer, Character> residues) {
        this.residues = residues;
    }

    /**
     * Looks codons up; those that are out of frame or not translated are passed over.
     *
     * @param spliced what is translated
     * @param phase the offset of the first whole codon
     * @param length the contig's nucleotides
     */
    public static Recoding of(List<RecodedCodon> codons, SplicedSequence spliced, int phase, int length) {
        if (codons.isEmpty()) {
            return NONE;
        }
        Map<Integer, Character> residues = new HashMap<>();
        for (RecodedCodon codon : codons) {
            for (int position : new int[] {codon.position(), codon.position() + length}) {
                int first = spliced.offset(position);
                int last = spliced.lastOffset(position);
                int offset = (last - phase) % 3 == 0 ? last : first;
                if (offset >= phase && (offset - phase) % 3 == 0 && offset + 3 <= spliced.length()) {
                    residues.put(offset, codon.residue());
                }
            }
        }
        return new Recoding(residues);
    }

    /** Returns the residue that the codon at an offset stands for, or another where it is read by the genetic code. */
    public char residue(int offset, char otherwise) {
        return residues.isEmpty() ? otherwise : residues.getOrDefault(offset, otherwise);
    }

    /** Returns what of this holds after one change: codons that are as they were, and still in frame. */
    public Recoding after(byte[] before, byte[] changed) {
        if (residues.isEmpty()) {
            return this;
        }
        int growth = changed.length - before.length;
        int same = commonPrefix(before, changed);
        int sameBehind = before.length - commonSuffix(before, changed);
        Map<Integer, Character> kept = new HashMap<>();
        residues.forEach((offset, residue) -> {
            boolean replaced = growth == 0 && !Arrays.equals(before, offset, offset + 3, changed, offset, offset + 3);
            if (offset + 3 <= same || (growth == 0 && !replaced)) {
                kept.put(offset, residue);
            } else if (growth % 3 == 0 && offset >= sameBehind) {
                kept.put(offset + growth, residue);
            }
        });
        return new Recoding(kept);
    }

    private static int commonPrefix(byte[] one, byte[] other) {
        int differ = Arrays.mismatch(one, other);
        return differ < 0 ? one.length : differ;
    }

    private static int commonSuffix(byte[] one, byte[] other) {
        int same = 0;
        while (same < Math.min(one.length, other.length)
                && one[one.length - 1 - same] == other[other.length - 1 - same]) {
            same++;
        }
        return same;
    }
}
