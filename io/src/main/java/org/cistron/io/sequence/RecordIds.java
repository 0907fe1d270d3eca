package org.cistron.io.sequence;

/**
 * The ids of one input, each with a number, in 16 bytes: an id is remembered by 64 bits of a hash as key and 24 bits of
 * another as check, so two different ids are taken for one another once in 2^88 pairs.
 */
final class RecordIds {
    private static final int CHECK_SHIFT = 40;
    private static final long NUMBER_MASK = (1L << CHECK_SHIFT) - 1;

    private long[] keys = new long[1 << 10];
    private long[] values = new long[1 << 10];
    private int size;

    /** Returns 0 and remembers the line an id of [from, to) stands on, or returns the line of the record that has it already. */
    long firstLine(byte[] bytes, int from, int to, long line) {
        int slot = slot(bytes, from, to);
        long known = values[slot] & NUMBER_MASK;
        if (known == 0) {
            set(slot, line);
        }
        return known;
    }

    /** Returns how many times an id of [from, to) was given, this time counted. */
    long occurrence(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        long count = (values[slot] & NUMBER_MASK) + 1;
        set(slot, count);
        return count;
    }

    private void set(int slot, long number) {
        boolean isNew = (values[slot] & NUMBER_MASK) == 0;
        values[slot] = (values[slot] & ~NUMBER_MASK) | number;
        if (isNew && 2L * ++size >= keys.length) {
            grow();
        }
    }

    /** Returns where an id is, or where it was put now, still without a number. */
    private int slot(byte[] bytes, int from, int to) {
        long key = hash(bytes, from, to, 0xcbf29ce484222325L, 0x100000001b3L);
        long check = hash(bytes, from, to, 0x9e3779b97f4a7c15L, 0xd6e8feb86659fd93L) >>> CHECK_SHIFT;
        int slot = slot(key, check);
        keys[slot] = key;
        values[slot] |= check << CHECK_SHIFT;
        return slot;
    }

    private int slot(long key, long check) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (values[slot] != 0 && (keys[slot] != key || values[slot] >>> CHECK_SHIFT != check)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i], oldValues[i] >>> CHECK_SHIFT);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static long hash(byte[] bytes, int from, int to, long seed, long multiplier) {
        long hash = seed;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * multiplier;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
