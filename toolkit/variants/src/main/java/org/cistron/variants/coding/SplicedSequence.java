package org.cistron.variants.coding;

import java.util.Arrays;
import java.util.List;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.Sequence;

/**
 * Stretches of a contig joined in reading direction: a messenger, or what is translated of it. Its own positions, <em>offsets</em>,
 * count from 0 in that direction. Positions beyond the contig's length lie over the origin of a circular contig.
 */
public final class SplicedSequence {
    /** What {@link #offset} gives for a contig position that is not in it. */
    public static final int OUTSIDE = -1;

    private final Window[] parts;
    private final int[] offsets;
    private final boolean forward;
    private final byte[] bases;

    /**
     * Joins stretches.
     *
     * @param contig the contig
     * @param windows the stretches by contig position; two may overlap, where the ribosome slips back
     * @param forward whether they are read along the forward strand
     */
    public SplicedSequence(Sequence contig, List<Window> windows, boolean forward) {
        this.forward = forward;
        this.parts = new Window[windows.size()];
        this.offsets = new int[windows.size() + 1];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = windows.get(forward ? i : parts.length - 1 - i);
            offsets[i + 1] = offsets[i] + parts[i].length();
        }
        this.bases = new byte[offsets[parts.length]];
        for (int i = 0; i < parts.length; i++) {
            read(contig, parts[i], offsets[i]);
        }
    }

    private void read(Sequence contig, Window part, int at) {
        for (int i = 0; i < part.length(); i++) {
            int position = (forward ? part.start() + i : part.end() - 1 - i) % contig.length();
            bases[at + i] = forward ? contig.base(position) : Sequence.complement(contig.base(position));
        }
    }

    /** Returns the number of nucleotides. */
    public int length() {
        return bases.length;
    }

    /** Returns the code of the nucleotide at an offset, in reading direction. */
    public byte base(int offset) {
        return bases[offset];
    }

    /** Returns a copy of the codes of [from, to), in reading direction. */
    public byte[] bases(int from, int to) {
        return Arrays.copyOfRange(bases, from, to);
    }

    /** Returns the offset of a contig position, the first of two; {@link #OUTSIDE} where it is not in any stretch. */
    public int offset(int position) {
        int part = windowAt(position);
        return part < 0 ? OUTSIDE : offset(part, position);
    }

    /**
     * Returns the stretch, counted in reading direction, that holds a contig position, the first of two; -1 where none does.
     */
    public int windowAt(int position) {
        for (int i = 0; i < parts.length; i++) {
            if (position >= parts[i].start() && position < parts[i].end()) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the offset of a contig position, the last of two; {@link #OUTSIDE} where it is not in any stretch. */
    public int lastOffset(int position) {
        for (int part = parts.length - 1; part >= 0; part--) {
            if (position >= parts[part].start() && position < parts[part].end()) {
                return offset(part, position);
            }
        }
        return OUTSIDE;
    }

    private int offset(int part, int position) {
        return offsets[part] + (forward ? position - parts[part].start() : parts[part].end() - 1 - position);
    }

    /** Returns the contig position of an offset. */
    public int position(int offset) {
        int part = 0;
        while (offset >= offsets[part + 1]) {
            part++;
        }
        int within = offset - offsets[part];
        return forward ? parts[part].start() + within : parts[part].end() - 1 - within;
    }

    /** Returns how many stretches there are. */
    public int windows() {
        return parts.length;
    }

    /** Returns a stretch by its number, counted in reading direction. */
    public Window window(int number) {
        return parts[number];
    }
}
