package org.cistron.proteins.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.RandomProteins;
import org.cistron.proteins.sequence.Residues;
import org.cistron.proteins.substitution.Blosum62;
import org.junit.jupiter.api.Test;

class QueryScoresTest {

    @Test
    void plainScoresAreTheMatrix() {
        Protein query = Protein.of("q", "ARNDCQEGHILKMFPSTWYVBZX*");
        QueryScores scores = QueryScores.plain(query);
        for (int position = 0; position < query.length(); position++) {
            for (int residue = 0; residue < Residues.COUNT; residue++) {
                assertThat(scores.score(position, residue)).isEqualTo(Blosum62.score(position, residue));
            }
        }
    }

    @Test
    void nothingCrossesTheEnds() {
        QueryScores scores = QueryScores.corrected(Protein.of("q", "MKT"));
        for (int residue = 0; residue <= QueryScores.BOUNDARY; residue++) {
            assertThat(scores.score(-1, residue)).isEqualTo(QueryScores.FORBIDDEN);
            assertThat(scores.score(3, residue)).isEqualTo(QueryScores.FORBIDDEN);
        }
        assertThat(scores.score(1, QueryScores.BOUNDARY)).isEqualTo(QueryScores.FORBIDDEN);
    }

    @Test
    void amongItsOwnKindAResidueScoresLessAndElsewhereAsMuch() {
        byte glutamine = Residues.code('Q');
        assertThat(QueryScores.corrected(Protein.of("q", "Q".repeat(50))).score(25, glutamine))
                .isLessThan(0);
        Protein mixed = new RandomProteins(1).protein("m", 2000);
        QueryScores scores = QueryScores.corrected(mixed);
        double shift = 0;
        for (int position = 0; position < mixed.length(); position++) {
            shift += scores.score(position, 0) - Blosum62.score(mixed.residue(position), 0);
        }
        assertThat(Math.abs(shift / mixed.length())).isLessThan(0.05);
    }
}
