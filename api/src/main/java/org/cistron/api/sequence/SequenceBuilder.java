package org.cistron.api.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the nucleotides of one contig, one byte each; for readers. */
public final class SequenceBuilder {
    private final String id;
    private final String description;
    private final List<Region> softMasked = new ArrayList<>();
    private byte[] bases = new byte[1024];
    private int length;
    private int maskStart = -1;
    private boolean circular;

    /**
     * Starts an empty, linear contig.
     *
     * @param id the first word of the header
     * @param description the rest of the header, or an empty string
     */
    public SequenceBuilder(String id, String description) {
        this.id = id;
        this.description = description;
    }

    /** Adds one letter; lower case opens or goes on with a soft-masked stretch. */
    public SequenceBuilder append(char letter) {
        if (length == bases.length) {
            bases = Arrays.copyOf(bases, grown(length));
        }
        boolean lower = letter >= 'a' && letter <= 'z';
        if (lower != maskStart >= 0) {
            switchMask(lower);
        }
        bases[length++] = Sequence.code(letter);
        return this;
    }

    /** Adds letters, as {@link #append(char)} does, with room made for all of them at once. */
    public SequenceBuilder append(CharSequence letters) {
        int count = letters.length();
        if (count > bases.length - length) {
            bases = Arrays.copyOf(bases, Math.max(Math.addExact(length, count), grown(length)));
        }
        for (int i = 0; i < count; i++) {
            append(letters.charAt(i));
        }
        return this;
    }

    /** Says whether the last nucleotide is followed by the first. */
    public SequenceBuilder circular(boolean isCircular) {
        this.circular = isCircular;
        return this;
    }

    /** Returns how many nucleotides were added. */
    public int length() {
        return length;
    }

    /** Makes the contig; the builder must not be used after it. */
    public Sequence build() {
        if (maskStart >= 0) {
            switchMask(false);
        }
        byte[] whole = length == bases.length ? bases : Arrays.copyOf(bases, length);
        bases = new byte[0];
        return Sequence.owning(id, description, circular, whole, softMasked);
    }

    private void switchMask(boolean on) {
        if (on) {
            maskStart = length;
        } else {
            softMasked.add(new Region(id, maskStart, length));
            maskStart = -1;
        }
    }

    private static int grown(int size) {
        long wanted = (long) size + (size >> 1) + 1024;
        return (int) Math.min(wanted, Integer.MAX_VALUE - 8);
    }
}
