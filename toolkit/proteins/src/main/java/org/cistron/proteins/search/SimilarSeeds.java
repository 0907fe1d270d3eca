package org.cistron.proteins.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cistron.proteins.sequence.Residues;
import org.cistron.proteins.substitution.Blosum62;

/**
 * Looks up a query's seeds and all that are similar: those whose BLOSUM62 scores with it sum to at least a threshold. A seed itself is
 * always looked up.
 */
final class SimilarSeeds {
    /** For each residue all residues, the most similar first. */
    private static final int[][] ORDER = order();

    private static final int[][] SCORES = scores();

    private final SeedIndex index;
    private final SeedHits hits;
    private final int threshold;

    /** The query seed's residues, and the highest scores that those from a place on can reach. */
    private final int[] residues = new int[Seeds.WEIGHT];

    private final int[] reach = new int[Seeds.WEIGHT + 1];
    /** The numbers of those that occur. */
    private int[] found = new int[1024];

    private int size;

    SimilarSeeds(SeedIndex index, SeedHits hits, int threshold) {
        this.index = index;
        this.hits = hits;
        this.threshold = threshold;
    }

    /** Adds the hits of the seed at a query position, and of all similar ones. */
    void find(byte[] query, int queryPosition) {
        size = 0;
        for (int place = Seeds.WEIGHT - 1; place >= 0; place--) {
            residues[place] = Seeds.residue(query, queryPosition, place);
            reach[place] = reach[place + 1] + SCORES[residues[place]][0];
        }
        extend(0, 0, Math.min(threshold, reach[0]));
        index.find(found, size, queryPosition, hits);
    }

    /** Adds each residue that leaves the needed score within reach, up to the fourth. */
    private void extend(int place, int prefix, int needed) {
        int[] order = ORDER[residues[place]];
        int[] scores = SCORES[residues[place]];
        int lowest = needed - reach[place + 1];
        for (int i = 0; i < Residues.STANDARD && scores[i] >= lowest; i++) {
            int longer = prefix * Residues.STANDARD + order[i];
            if (place == Seeds.WEIGHT - 3) {
                findMembers(longer, needed - scores[i]);
            } else {
                extend(place + 1, longer, needed - scores[i]);
            }
        }
    }

    /** Looks up the seeds of a group whose last two residues score what is needed. */
    private void findMembers(int group, int needed) {
        int[] order = ORDER[residues[Seeds.WEIGHT - 2]];
        int[] scores = SCORES[residues[Seeds.WEIGHT - 2]];
        int[] lastOrder = ORDER[residues[Seeds.WEIGHT - 1]];
        int[] lastScores = SCORES[residues[Seeds.WEIGHT - 1]];
        int lowest = needed - lastScores[0];
        for (int i = 0; i < Residues.STANDARD && scores[i] >= lowest; i++) {
            int lastLowest = needed - scores[i];
            for (int j = 0; j < Residues.STANDARD && lastScores[j] >= lastLowest; j++) {
                int member = order[i] * Residues.STANDARD + lastOrder[j];
                if (index.occurs(group, member)) {
                    note(index.number(group, member));
                }
            }
        }
    }

    private void note(int number) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = number;
    }

    private static int[][] order() {
        int[][] order = new int[Residues.STANDARD][];
        for (int residue = 0; residue < Residues.STANDARD; residue++) {
            int of = residue;
            order[residue] = IntStream.range(0, Residues.STANDARD)
                    .boxed()
                    .sorted((a, b) -> Integer.compare(Blosum62.score(of, b), Blosum62.score(of, a)))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return order;
    }

    private static int[][] scores() {
        int[][] scores = new int[Residues.STANDARD][];
        for (int residue = 0; residue < Residues.STANDARD; residue++) {
            int of = residue;
            scores[residue] = IntStream.of(ORDER[residue])
                    .map(other -> Blosum62.score(of, other))
                    .toArray();
        }
        return scores;
    }
}
