package org.cistron.io.tabix;

import java.util.ArrayList;
import java.util.List;
import org.cistron.io.vcf.BlockGzip;

/** Whole lines packed in blocks of their own, and where in the blocks each record begins. */
public final class PackedLines {
    private static final byte META = '#';

    private final byte[] blocks;
    private final List<LinePlace> places;
    private final long[] addresses;

    private PackedLines(byte[] blocks, List<LinePlace> places, long[] addresses) {
        this.blocks = blocks;
        this.places = places;
        this.addresses = addresses;
    }

    /**
     * Packs lines. Any thread.
     *
     * @param text whole lines, each with its line feed
     */
    public static PackedLines of(byte[] text, LineFormat format) {
        byte[] blocks = BlockGzip.packed(text);
        List<LinePlace> places = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        LineColumns line = new LineColumns(text);
        for (int start = 0; start < text.length; ) {
            int end = start;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            if (end > start && text[start] != META) {
                line.line(start, end);
                places.add(format.place(line));
                offsets.add(start);
            }
            start = end + 1;
        }
        return new PackedLines(blocks, places, BlockAddresses.of(blocks, offsets));
    }

    /** Returns the blocks, to be written as they are. */
    public byte[] blocks() {
        return blocks;
    }

    /** Returns where the records lie. */
    List<LinePlace> places() {
        return places;
    }

    /** Returns a record's address within these blocks: how far into them its block begins, and the record within that. */
    long address(int record) {
        return addresses[record];
    }
}
