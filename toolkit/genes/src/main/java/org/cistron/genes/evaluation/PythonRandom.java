package org.cistron.genes.evaluation;

import java.util.List;

/**
 * The random numbers of Python 3's {@code random.Random}, so that draws published with a seed can be drawn again: the
 * Mersenne Twister MT19937 (Matsumoto and Nishimura 1998), seeded by array.
 */
public final class PythonRandom {
    private static final int WORDS = 624;
    private static final int MIDDLE = 397;
    private static final int MATRIX = 0x9908b0df;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;
    private static final int ARRAY_SEED = 19650218;
    private static final double TWO_TO_26 = 67108864.0;
    private static final double TWO_TO_53 = 9007199254740992.0;

    private final int[] state = new int[WORDS];
    private int next = WORDS;

    /**
     * Seeds a generator, as {@code random.Random(seed)} does.
     *
     * @param seed any number; its sign does not matter
     */
    public PythonRandom(long seed) {
        long size = Math.abs(seed);
        int high = (int) (size >>> Integer.SIZE);
        seed(high == 0 ? new int[] {(int) size} : new int[] {(int) size, high});
    }

    /** Returns a number from 0 to below 1, with 53 random bits. */
    public double nextDouble() {
        int high = nextWord() >>> 5;
        int low = nextWord() >>> 6;
        return (high * TWO_TO_26 + low) / TWO_TO_53;
    }

    /**
     * Returns a whole number from 0 to below a bound, as {@code randrange} does.
     *
     * @param bound 1 or more
     */
    public int nextBelow(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound " + bound + " is not 1 or more");
        }
        int unused = Integer.numberOfLeadingZeros(bound);
        int value = nextWord() >>> unused;
        while (value >= bound) {
            value = nextWord() >>> unused;
        }
        return value;
    }

    /**
     * Returns an index drawn by weight, as {@code choices(range(n), weights)[0]} does.
     *
     * @param weights whole numbers, 0 or more, their sum 1 or more
     */
    public int nextIndex(List<Integer> weights) {
        long total = weights.stream().mapToLong(Integer::longValue).sum();
        double drawn = nextDouble() * total;
        long below = 0;
        for (int i = 0; i < weights.size() - 1; i++) {
            below += weights.get(i);
            if (drawn < below) {
                return i;
            }
        }
        return weights.size() - 1;
    }

    private void seed(int[] key) {
        state[0] = ARRAY_SEED;
        for (int i = 1; i < WORDS; i++) {
            state[i] = 1812433253 * mixed(i - 1, 30) + i;
        }
        int i = 1;
        for (int k = 0; k < WORDS; k++) {
            state[i] = (state[i] ^ (mixed(i - 1, 30) * 1664525)) + key[k % key.length] + k % key.length;
            i = following(i);
        }
        for (int k = 1; k < WORDS; k++) {
            state[i] = (state[i] ^ (mixed(i - 1, 30) * 1566083941)) - i;
            i = following(i);
        }
        state[0] = UPPER;
    }

    private int mixed(int index, int shift) {
        return state[index] ^ (state[index] >>> shift);
    }

    /** Returns the next index while seeding; the last word wraps round to the first place. */
    private int following(int index) {
        if (index < WORDS - 1) {
            return index + 1;
        }
        state[0] = state[WORDS - 1];
        return 1;
    }

    private int nextWord() {
        if (next == WORDS) {
            renew();
            next = 0;
        }
        int word = state[next++];
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return word ^ (word >>> 18);
    }

    private void renew() {
        for (int i = 0; i < WORDS; i++) {
            int joined = (state[i] & UPPER) | (state[(i + 1) % WORDS] & LOWER);
            int twist = (joined & 1) == 0 ? 0 : MATRIX;
            state[i] = state[(i + MIDDLE) % WORDS] ^ (joined >>> 1) ^ twist;
        }
    }
}
