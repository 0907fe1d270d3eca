package org.cistron.io.tabix;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an index tells of one contig, gathered record by record in file order: the chunks of each bin, the linear index, and how many
 * records there are (SAM specification, sections 5.1 to 5.3). Only bins that have records take memory, and windows up to the last
 * one that has.
 */
final class ContigIndex {
    private static final int WINDOW_BITS = 14;
    private static final int LEVEL_BITS = 3;
    private static final int LEVELS = 5;

    /** A bin that has no place, but tells where the records lie and how many they are: {@code bcftools index --stats} reads it. */
    private static final int PAST_ALL_BINS = 37_450;

    private final long first;
    private final SortedMap<Integer, List<Chunk>> bins = new TreeMap<>();
    private Chunk open;
    private long[] windows = new long[1];
    private int used;
    private long records;

    /** Begins a contig whose first record has an address. */
    ContigIndex(long first) {
        this.first = first;
        this.open = new Chunk(first);
    }

    /** Takes the next record; starts never go back. */
    void add(LinePlace place, long address) {
        int start = Math.max(1, place.start()) - 1;
        int end = Math.max(start + 1, place.end());
        open.end = address;
        open = chunk(bins.computeIfAbsent(bin(start, end), bin -> new ArrayList<>(1)), address);
        windows(start >> WINDOW_BITS, (end - 1) >> WINDOW_BITS, address);
        records++;
    }

    /**
     * Ends the contig, and returns its part of the index.
     *
     * @param end the address past its last record
     */
    byte[] end(long end) {
        open.end = end;
        int chunks = bins.values().stream().mapToInt(List::size).sum() + 2;
        int bytes = (2 + 2 * (bins.size() + 1)) * Integer.BYTES + (2 * chunks + used) * Long.BYTES;
        ByteBuffer to = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        to.putInt(bins.size() + 1);
        bins.forEach((bin, own) -> {
            to.putInt(bin).putInt(own.size());
            own.forEach(chunk -> to.putLong(chunk.begin).putLong(chunk.end));
        });
        to.putInt(PAST_ALL_BINS).putInt(2);
        to.putLong(first).putLong(end).putLong(records).putLong(0);
        to.putInt(used);
        for (int window = 0; window < used; window++) {
            to.putLong(windows[window]);
        }
        return to.array();
    }

    /** Returns the chunk that a record of a bin goes into: the last one, where that reaches into the same block of the file. */
    private static Chunk chunk(List<Chunk> chunks, long address) {
        if (!chunks.isEmpty()) {
            Chunk last = chunks.get(chunks.size() - 1);
            if (block(last.end) == block(address)) {
                return last;
            }
        }
        Chunk chunk = new Chunk(address);
        chunks.add(chunk);
        return chunk;
    }

    private static long block(long address) {
        return address >>> BlockAddresses.PLACE_BITS;
    }

    /**
     * Lets windows that no earlier record has reached begin at a record; those that it leaves out have none, and begin where the one
     * before them does. As starts never go back, all windows from a record's first one to the last one used are reached already.
     */
    private void windows(int from, int to, long address) {
        if (to < used) {
            return;
        }
        if (to >= windows.length) {
            windows = Arrays.copyOf(windows, Math.max(to + 1, 2 * windows.length));
        }
        if (from > used) {
            Arrays.fill(windows, used, from, used == 0 ? first : windows[used - 1]);
        }
        Arrays.fill(windows, Math.max(from, used), to + 1, address);
        used = to + 1;
    }

    /** Returns the smallest bin that holds a stretch. */
    private static int bin(int start, int end) {
        int shift = WINDOW_BITS;
        for (int level = LEVELS; level > 0; level--) {
            if (start >> shift == (end - 1) >> shift) {
                int before = ((1 << (LEVEL_BITS * level)) - 1) / ((1 << LEVEL_BITS) - 1);
                return before + (start >> shift);
            }
            shift += LEVEL_BITS;
        }
        return 0;
    }

    /** From a record to past another one, with all between them. */
    private static final class Chunk {
        private final long begin;
        private long end;

        private Chunk(long begin) {
            this.begin = begin;
            this.end = begin;
        }
    }
}
