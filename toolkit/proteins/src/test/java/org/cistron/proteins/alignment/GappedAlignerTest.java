package org.cistron.proteins.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.RandomProteins;
import org.cistron.proteins.substitution.Blosum62;
import org.junit.jupiter.api.Test;

class GappedAlignerTest {
    private static final int EXACT = 1_000_000;

    private final RandomProteins random = new RandomProteins(3);

    @Test
    void withoutADropOffItIsSmithAndWatermansBestScore() {
        for (int round = 0; round < 300; round++) {
            Protein query = random.protein("q", 1 + random.below(120));
            Protein target = round % 3 == 0
                    ? random.protein("t", 1 + random.below(120))
                    : random.containing("t", random.relative("", query, 0.5, 0.1), random.below(30), random.below(30));
            NaiveSmithWaterman naive = new NaiveSmithWaterman(query, target);
            if (naive.score() > 0) {
                Anchor anchor = new Anchor(naive.queryEnd() - 1, naive.targetEnd(), 1, target.length() + 1);
                GappedAligner aligner = aligner(query, target, EXACT);
                assertThat(aligner.score(anchor)).isEqualTo(naive.score());
                ScoredAlignment aligned = aligner.align(anchor, target);
                assertThat(aligned.score()).isEqualTo(naive.score());
                assertThat(rescored(aligned.alignment(), query, target)).isEqualTo(naive.score());
            }
        }
    }

    @Test
    void aPairInTheMiddleLeadsToTheSameAlignmentAsOneAtTheEnd() {
        for (int round = 0; round < 100; round++) {
            Protein query = random.protein("q", 200);
            Protein target = random.relative("t", query, 0.6, 0.05);
            NaiveSmithWaterman naive = new NaiveSmithWaterman(query, target);
            GappedAligner aligner = aligner(query, target, EXACT);
            Anchor end = new Anchor(naive.queryEnd() - 1, naive.targetEnd(), 1, target.length() + 1);
            Alignment alignment = aligner.align(end, target).alignment();
            int middle = (alignment.queryStart() + alignment.queryEnd()) / 2;
            while (alignment.targetPosition(middle) == Alignment.GAP) {
                middle++;
            }
            Anchor inside = new Anchor(middle, alignment.targetPosition(middle) + 1, 1, target.length() + 1);
            assertThat(aligner.score(inside)).isEqualTo(naive.score());
        }
    }

    @Test
    void aDropOffNeverScoresMoreAndSeldomLessForHomologs() {
        int equal = 0;
        for (int round = 0; round < 100; round++) {
            Protein query = random.protein("q", 200);
            Protein target = random.relative("t", query, 0.5, 0.03);
            NaiveSmithWaterman naive = new NaiveSmithWaterman(query, target);
            Anchor anchor = new Anchor(naive.queryEnd() - 1, naive.targetEnd(), 1, target.length() + 1);
            int score = aligner(query, target, 50).score(anchor);
            assertThat(score).isLessThanOrEqualTo(naive.score());
            equal += score == naive.score() ? 1 : 0;
        }
        assertThat(equal).isGreaterThan(95);
    }

    @Test
    void anAlignmentStaysInItsTarget() {
        Protein query = random.protein("q", 60);
        byte[] residues = bounded(Protein.of("t", query.letters(0, 60) + query.letters(0, 60)));
        GappedAligner aligner = new GappedAligner(QueryScores.plain(query), residues, EXACT);
        Protein first = Protein.of("first", query.letters(0, 60) + query.letters(0, 30));
        Alignment alignment = aligner.align(new Anchor(20, 21, 1, 91), first).alignment();
        assertThat(alignment.targetEnd()).isEqualTo(60);
        Protein half = Protein.of("second", query.letters(30, 60));
        Alignment second = aligner.align(new Anchor(40, 101, 91, 121), half).alignment();
        assertThat(second.queryStart()).isEqualTo(30);
        assertThat(second.targetStart()).isZero();
        assertThat(second.identity()).isEqualTo(1);
    }

    @Test
    void identityAndColumnsCountGapsOfBothSides() {
        String head = "MKWVTFISLLFLFSSAYSRGVFRRDAH";
        String tail = "KSEVAHRFKDLGEENFKALVLIAFAQY";
        Protein query = Protein.of("q", head + "PPP" + tail);
        Protein target = Protein.of("t", head + tail.substring(0, 13) + "GG" + tail.substring(13));
        Anchor anchor = new Anchor(5, 6, 1, target.length() + 1);
        Alignment alignment =
                aligner(query, target, EXACT).align(anchor, target).alignment();
        assertThat(alignment.pairs()).isEqualTo(54);
        assertThat(alignment.identities()).isEqualTo(54);
        assertThat(alignment.columns()).isEqualTo(59);
        byte[] anchored = QueryAnchoredResidues.of(alignment, target, query.length());
        assertThat(Arrays.copyOfRange(anchored, 27, 30)).containsOnly(QueryAnchoredResidues.GAP);
        assertThat(anchored[26]).isEqualTo(query.residue(26));
        assertThat(anchored[30]).isEqualTo(query.residue(30));
        assertThat(anchored).doesNotContain(QueryAnchoredResidues.NONE);
    }

    private static GappedAligner aligner(Protein query, Protein target, int dropOff) {
        return new GappedAligner(QueryScores.plain(query), bounded(target), dropOff);
    }

    private static byte[] bounded(Protein target) {
        byte[] residues = new byte[target.length() + 2];
        Arrays.fill(residues, QueryScores.BOUNDARY);
        target.copyTo(residues, 1);
        return residues;
    }

    /** Scores an alignment from its pairs and gaps alone. */
    private static int rescored(Alignment alignment, Protein query, Protein target) {
        int score = 0;
        int expected = alignment.targetStart();
        boolean inGap = false;
        for (int position = alignment.queryStart(); position < alignment.queryEnd(); position++) {
            int paired = alignment.targetPosition(position);
            if (paired == Alignment.GAP) {
                score -= inGap ? 1 : 12;
                inGap = true;
            } else {
                score -= paired > expected ? 11 + paired - expected : 0;
                score += Blosum62.score(query.residue(position), target.residue(paired));
                expected = paired + 1;
                inGap = false;
            }
        }
        return score;
    }
}
