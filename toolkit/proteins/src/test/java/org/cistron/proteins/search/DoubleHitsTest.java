package org.cistron.proteins.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoubleHitsTest {
    private static final int DIAGONALS = 20_000;

    private record Pair(int position, int diagonal) {}

    @Test
    void hitsThatFollowAnotherWithinTheWindowAreFoundRoundAfterRound() {
        Random random = new Random(7);
        DoubleHits doubles = new DoubleHits(DIAGONALS);
        for (int round = 0; round < 20; round++) {
            int first = random.nextInt(1000);
            List<Pair> hits = hits(random);
            Set<Pair> found = new HashSet<>();
            doubles.find(collected(hits), first, (position, diagonal) -> {
                assertThat(found.add(new Pair(position - first, diagonal))).isTrue();
                return position;
            });
            assertThat(found).isEqualTo(expected(hits));
        }
    }

    @Test
    void whereADiagonalHasBeenDealtWithItsHitsArePassedOver() {
        List<Pair> hits = List.of(new Pair(10, 5), new Pair(20, 5), new Pair(30, 5), new Pair(45, 5), new Pair(50, 5));
        List<Integer> found = new ArrayList<>();
        new DoubleHits(DIAGONALS).find(collected(hits), 100, (position, diagonal) -> {
            found.add(position);
            return 150;
        });
        assertThat(found).containsExactly(120, 150);
    }

    private static List<Pair> hits(Random random) {
        List<Pair> hits = new ArrayList<>();
        for (int position = 0; position < 500; position++) {
            for (int diagonal = random.nextInt(40); diagonal < DIAGONALS; diagonal += 1 + random.nextInt(4000)) {
                hits.add(new Pair(position, diagonal % 97 * 200));
            }
        }
        return hits;
    }

    private static SeedHits collected(List<Pair> hits) {
        SeedHits collected = new SeedHits(0, 500);
        collected.reserve(hits.size());
        int hit = 0;
        for (int position = 0; position < 500; position++) {
            for (; hit < hits.size() && hits.get(hit).position() == position; hit++) {
                collected.add(hits.get(hit).diagonal() + position, position);
            }
            collected.endPosition();
        }
        return collected;
    }

    private static Set<Pair> expected(List<Pair> hits) {
        Set<Pair> expected = new HashSet<>();
        int[] last = new int[DIAGONALS];
        Arrays.fill(last, -1000);
        for (Pair hit : hits) {
            int distance = hit.position() - last[hit.diagonal()];
            if (distance > 0 && distance <= DoubleHits.WINDOW) {
                expected.add(hit);
            }
            last[hit.diagonal()] = hit.position();
        }
        return expected;
    }
}
