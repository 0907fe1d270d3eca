package org.cistron.genes.calling;

import java.util.Random;

/** Makes candidates at random: crowded, nested, sharing ends, overlapping a little, with cut ends. */
final class RandomCandidates {
    private RandomCandidates() {}

    /** Returns candidates on a segment of the given length, which holds at least 600 nucleotides. */
    static Candidates of(long seed, int count, int length) {
        Random random = new Random(seed);
        Candidates made = new Candidates(
                length,
                new int[count],
                new int[count],
                new boolean[count],
                new boolean[count],
                new boolean[count],
                new double[count]);
        for (int i = 0; i < count; i++) {
            int codons = 30 + random.nextInt(120);
            int left = random.nextInt(length - 3 * codons + 1);
            if (i > 0 && random.nextInt(3) == 0) {
                left = near(random, made, i, length - 3 * codons);
            }
            int right = left + 3 * codons;
            made.cutLeft()[i] = random.nextInt(12) == 0;
            made.cutRight()[i] = random.nextInt(12) == 0;
            made.left()[i] = made.cutLeft()[i] ? random.nextInt(3) : left;
            made.right()[i] = made.cutRight()[i] ? length - random.nextInt(3) : Math.max(right, made.left()[i] + 90);
            made.forward()[i] = random.nextBoolean();
            made.score()[i] = 8 * random.nextGaussian();
        }
        return made;
    }

    /** Returns a place beside the end of an earlier one: the overlaps of 1 and 4 nt and the shared ends of real genomes. */
    private static int near(Random random, Candidates made, int count, int highest) {
        int other = random.nextInt(count);
        int[] distances = {-88, -87, -86, -4, -1, 0, 1, 399, 400, 401};
        int distance = distances[random.nextInt(distances.length)];
        return Math.max(0, Math.min(highest, made.right()[other] + distance));
    }
}
