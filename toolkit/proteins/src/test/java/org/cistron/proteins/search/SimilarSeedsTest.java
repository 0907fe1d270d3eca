package org.cistron.proteins.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.RandomProteins;
import org.cistron.proteins.substitution.Blosum62;
import org.junit.jupiter.api.Test;

class SimilarSeedsTest {
    private static final int[] OFFSETS = {0, 1, 3, 5, 8, 9};

    private final RandomProteins random = new RandomProteins(6);

    @Test
    void allOccurrencesOfAllSimilarSeedsAreFoundAndNothingElse() {
        Protein query = random.protein("q", 60);
        Protein target = random.containing("t", random.relative("", query, 0.7, 0.02), 3000, 3000);
        byte[] residues = codes(Protein.of("t", target.letters(0, 6000) + query.letters(0, 60) + query.letters(0, 60)));
        BitSet masked = new BitSet();
        masked.set(1000, 2000);
        SeedIndex index = new SeedIndex(residues, masked);
        for (int threshold : new int[] {12, 18, 21, 100}) {
            for (int position = 0; position <= 50; position++) {
                assertThat(found(index, query, position, threshold))
                        .isEqualTo(expected(codes(query), position, residues, masked, threshold));
            }
        }
    }

    private static List<Integer> found(SeedIndex index, Protein query, int position, int threshold) {
        SeedHits hits = new SeedHits(query.length(), 1);
        new SimilarSeeds(index, hits, threshold).find(codes(query), position);
        return IntStream.range(0, hits.size())
                .mapToObj(hit -> hits.diagonal(hit) - query.length() + position)
                .sorted()
                .toList();
    }

    private static List<Integer> expected(byte[] query, int position, byte[] residues, BitSet masked, int threshold) {
        int self = score(query, position, query, position);
        return IntStream.range(0, residues.length - 9)
                .filter(at -> Arrays.stream(OFFSETS).noneMatch(offset -> masked.get(at + offset)))
                .filter(at -> score(query, position, residues, at) >= Math.min(self, threshold))
                .boxed()
                .toList();
    }

    private static int score(byte[] query, int position, byte[] residues, int at) {
        return Arrays.stream(OFFSETS)
                .map(offset -> Blosum62.score(query[position + offset], residues[at + offset]))
                .sum();
    }

    private static byte[] codes(Protein protein) {
        byte[] codes = new byte[protein.length()];
        protein.copyTo(codes, 0);
        return codes;
    }
}
