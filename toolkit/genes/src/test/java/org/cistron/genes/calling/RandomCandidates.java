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
            made.left()[i] = left;
            made.right()[i] = left + 3 * codons;
            cutEnds(random, made, i);
            made.forward()[i] = random.nextBoolean();
            made.score()[i] = 8 * random.nextGaussian();
        }
        return made;
    }

    /** Lets some run off an end or both; what is left of those may be as short as 60 nt, which no whole gene is. */
    private static void cutEnds(Random random, Candidates made, int i) {
        made.cutLeft()[i] = random.nextInt(10) == 0;
        made.cutRight()[i] = random.nextInt(10) == 0;
        int shortest = 60 + 3 * random.nextInt(12);
        boolean isShort = random.nextBoolean();
        if (made.cutLeft()[i]) {
            made.left()[i] = random.nextInt(3);
            made.right()[i] = isShort ? made.left()[i] + shortest : Math.max(made.right()[i], 90);
        }
        if (made.cutRight()[i]) {
            made.right()[i] = made.length() - random.nextInt(3);
            made.left()[i] = isShort && !made.cutLeft()[i] ? made.right()[i] - shortest : made.left()[i];
        }
    }

    /** Returns a place beside the end of an earlier one: the overlaps of 1 and 4 nt and the shared ends of real genomes. */
    private static int near(Random random, Candidates made, int count, int highest) {
        int other = random.nextInt(count);
        int most = SpacerLengths.LARGEST_OVERLAP;
        int[] distances = {-most - 1, -most, 1 - most, -4, -1, 0, 1, 399, 400, 401};
        int distance = distances[random.nextInt(distances.length)];
        return Math.max(0, Math.min(highest, made.right()[other] + distance));
    }
}
