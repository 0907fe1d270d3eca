package org.cistron.io.tabix;

import java.util.List;

/**
 * Addresses in a file packed by bgzip (SAM specification, section 4.1): where a block begins in the file, 48 bits, and a place in
 * what it holds, 16 bits. The blocks themselves say how long they are and how much they hold.
 */
final class BlockAddresses {
    static final int PLACE_BITS = 16;

    /** Where a block's header has its length less 1; bgzip and htsjdk have no other extra field before it. */
    private static final int LENGTH = 16;

    private static final int CONTENT_FROM_END = 4;
    private static final int BYTE = 0xFF;

    private BlockAddresses() {}

    /**
     * Returns the addresses of places in what blocks hold.
     *
     * @param blocks whole blocks
     * @param offsets ascending, each within what they hold
     */
    static long[] of(byte[] blocks, List<Integer> offsets) {
        long[] addresses = new long[offsets.size()];
        int next = 0;
        int block = 0;
        int before = 0;
        while (next < addresses.length) {
            int length = 1 + number(blocks, block + LENGTH, 2);
            int content = number(blocks, block + length - CONTENT_FROM_END, CONTENT_FROM_END);
            while (next < addresses.length && offsets.get(next) < before + content) {
                addresses[next] = ((long) block << PLACE_BITS) | (offsets.get(next) - before);
                next++;
            }
            block += length;
            before += content;
        }
        return addresses;
    }

    private static int number(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = (number << Byte.SIZE) | (bytes[at + i] & BYTE);
        }
        return number;
    }
}
