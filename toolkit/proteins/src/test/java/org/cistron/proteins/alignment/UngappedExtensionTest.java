package org.cistron.proteins.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.RandomProteins;
import org.cistron.proteins.substitution.Blosum62;
import org.junit.jupiter.api.Test;

class UngappedExtensionTest {
    private final RandomProteins random = new RandomProteins(4);

    @Test
    void aLargeDropOffFindsTheBestSegmentThroughTheMatch() {
        for (int round = 0; round < 200; round++) {
            Protein query = random.protein("q", 1 + random.below(80));
            Protein target = random.relative("t", query, 0.4, 0);
            int at = random.below(query.length());
            UngappedExtension extension = new UngappedExtension(QueryScores.plain(query), bounded(target), 127);
            int score = extension.extend(at, at + 1);
            assertThat(score).isEqualTo(best(query, target, at));
            assertThat(score).isEqualTo(sum(query, target, extension.start(), extension.end()));
        }
    }

    @Test
    void itEndsAtTheEndsOfQueryAndTarget() {
        Protein query = Protein.of("q", "WWWWW");
        byte[] residues = bounded(Protein.of("t", "WWWWWWWWW"));
        UngappedExtension extension = new UngappedExtension(QueryScores.plain(query), residues, 16);
        assertThat(extension.extend(2, 5)).isEqualTo(55);
        assertThat(extension.extend(4, 1)).isEqualTo(11);
        assertThat(extension.start()).isEqualTo(4);
        assertThat(extension.extend(0, 9)).isEqualTo(11);
        assertThat(extension.end()).isEqualTo(1);
    }

    private static byte[] bounded(Protein target) {
        byte[] residues = new byte[target.length() + 2];
        Arrays.fill(residues, QueryScores.BOUNDARY);
        target.copyTo(residues, 1);
        return residues;
    }

    private static int best(Protein query, Protein target, int at) {
        int best = 0;
        for (int start = 0; start <= at; start++) {
            for (int end = at; end <= query.length(); end++) {
                best = Math.max(best, sum(query, target, start, end));
            }
        }
        return best;
    }

    private static int sum(Protein query, Protein target, int start, int end) {
        int sum = 0;
        for (int i = start; i < end; i++) {
            sum += Blosum62.score(query.residue(i), target.residue(i));
        }
        return sum;
    }
}
