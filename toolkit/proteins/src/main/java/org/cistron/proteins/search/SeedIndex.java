package org.cistron.proteins.search;

import java.util.BitSet;

/**
 * Where each seed occurs.
 *
 * <p>Seeds with the same first four residues are a group of 400 members. A group takes one cache line, 8 words: seven hold a bit for each
 * member that occurs, the last one the number of occurring seeds in the groups before. So similar seeds, many of which share a group, are
 * looked up without going to memory each time, and the occurring ones are numbered by counting bits.
 */
final class SeedIndex {
    private static final int GROUP_BITS = 3;
    private static final int RANK_WORD = 7;

    private final long[] groups = new long[(Seeds.COUNT / Seeds.MEMBERS) << GROUP_BITS];
    /** By number of seed: where it occurs, if that is once; else the complement of an index into {@link #lists}. */
    private final int[] slots;
    /** Number of occurrences, then these; for each seed that occurs more than once. */
    private final int[] lists;

    /**
     * Indexes residues.
     *
     * @param residues codes
     * @param masked positions that no seed may hold
     */
    SeedIndex(byte[] residues, BitSet masked) {
        int[] seeds = new int[Math.max(0, residues.length - Seeds.SPAN + 1)];
        for (int position = 0; position < seeds.length; position++) {
            seeds[position] = Seeds.at(residues, position, masked);
            if (seeds[position] != Seeds.NONE) {
                int member = seeds[position] % Seeds.MEMBERS;
                groups[word(seeds[position] / Seeds.MEMBERS, member)] |= 1L << member;
            }
        }
        int[] counts = new int[rank()];
        for (int seed : seeds) {
            if (seed != Seeds.NONE) {
                counts[number(seed)]++;
            }
        }
        slots = new int[counts.length];
        lists = new int[Math.max(1, allot(counts))];
        place(seeds, counts);
    }

    /** Numbers the groups' first seeds and returns how many seeds there are. */
    private int rank() {
        int sum = 0;
        for (int group = 0; group < groups.length; group += 1 << GROUP_BITS) {
            groups[group + RANK_WORD] = sum;
            for (int word = group; word < group + RANK_WORD; word++) {
                sum += Long.bitCount(groups[word]);
            }
        }
        return sum;
    }

    /** Gives each seed that occurs more than once a list and returns how much room all lists take. */
    private int allot(int[] counts) {
        int sum = 0;
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 1) {
                slots[number] = ~sum;
                sum += counts[number] + 1;
            }
        }
        return sum;
    }

    private void place(int[] seeds, int[] counts) {
        for (int position = 0; position < seeds.length; position++) {
            if (seeds[position] != Seeds.NONE) {
                int number = number(seeds[position]);
                if (counts[number] > 1) {
                    int list = ~slots[number];
                    lists[list + ++lists[list]] = position;
                } else {
                    slots[number] = position;
                }
            }
        }
    }

    private int number(int seed) {
        return number(seed / Seeds.MEMBERS, seed % Seeds.MEMBERS);
    }

    /** Returns the number of a seed that occurs, given by group and member. */
    int number(int group, int member) {
        int first = group << GROUP_BITS;
        int last = word(group, member);
        int number = (int) groups[first + RANK_WORD] + Long.bitCount(groups[last] & ((1L << member) - 1));
        for (int word = first; word < last; word++) {
            number += Long.bitCount(groups[word]);
        }
        return number;
    }

    private static int word(int group, int member) {
        return (group << GROUP_BITS) + (member >>> 6);
    }

    /** Returns whether a seed, given by group and member, occurs. */
    boolean occurs(int group, int member) {
        return (groups[word(group, member)] >>> member & 1) != 0;
    }

    /**
     * Adds the occurrences of seeds to the hits of a query position. Each step goes over all seeds before the next one begins: so the
     * processor waits for many places in memory at once instead of one after the other.
     *
     * @param numbers the seeds' numbers; are overwritten
     * @param size how many there are
     */
    void find(int[] numbers, int size, int queryPosition, SeedHits hits) {
        for (int i = 0; i < size; i++) {
            numbers[i] = slots[numbers[i]];
        }
        int room = size;
        for (int i = 0; i < size; i++) {
            room += lists[Math.max(0, ~numbers[i])];
        }
        hits.reserve(room);
        for (int i = 0; i < size; i++) {
            if (numbers[i] >= 0) {
                hits.add(numbers[i], queryPosition);
            } else {
                int list = ~numbers[i];
                hits.add(lists, list + 1, list + 1 + lists[list], queryPosition);
            }
        }
    }
}
