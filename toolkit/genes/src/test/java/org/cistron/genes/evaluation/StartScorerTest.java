package org.cistron.genes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cistron.genes.evaluation.Genes.annotation;
import static org.cistron.genes.evaluation.Genes.cds;
import static org.cistron.genes.evaluation.Genes.joined;
import static org.cistron.genes.evaluation.Genes.scored;

import java.util.List;
import org.cistron.api.feature.AnnotatedCds;
import org.junit.jupiter.api.Test;

class StartScorerTest {

    @Test
    void aStartIsExactWhereBothEndsAgree() {
        StartScore score = new StartScorer()
                .score(
                        List.of(cds("c", 1, 300, '+'), cds("c", 401, 700, '-'), cds("c", 801, 1100, '+')),
                        annotation(cds("c", 1, 300, '+'), cds("c", 401, 670, '-'), cds("c", 801, 1100, '-')));

        assertThat(score).isEqualTo(new StartScore(3, 2, 1));
        assertThat(score.exactPercent().orElseThrow()).hasToString("33.33");
    }

    @Test
    void contigsAreMatchedWithoutVersions() {
        StartScore score =
                new StartScorer().score(List.of(cds("c.1", 1, 300, '+')), annotation(cds("c.2", 1, 300, '+')));

        assertThat(score).isEqualTo(new StartScore(1, 1, 1));
    }

    @Test
    void ofSeveralForOneStopTheBestScoreCountsElseTheFirst() {
        List<AnnotatedCds> proven = List.of(cds("c", 1, 300, '+'));

        assertThat(new StartScorer()
                        .score(proven, annotation(scored("c", 1, 300, '+', 1), scored("c", 31, 300, '+', 2)))
                        .exact())
                .isZero();
        assertThat(new StartScorer()
                        .score(proven, annotation(cds("c", 1, 300, '+'), cds("c", 31, 300, '+')))
                        .exact())
                .isEqualTo(1);
    }

    @Test
    void partsOfAJoinedPredictionCountForThemselves() {
        StartScore score =
                new StartScorer().score(List.of(cds("c", 1, 300, '+')), annotation(joined("c", '+', 1, 100, 151, 300)));

        assertThat(score).isEqualTo(new StartScore(1, 1, 0));
    }
}
