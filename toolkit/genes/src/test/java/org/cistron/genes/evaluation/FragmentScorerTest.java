package org.cistron.genes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cistron.genes.evaluation.Genes.annotation;
import static org.cistron.genes.evaluation.Genes.cds;
import static org.cistron.genes.evaluation.Genes.joined;
import static org.cistron.genes.evaluation.Genes.phased;
import static org.cistron.genes.evaluation.Genes.pseudo;

import java.util.Map;
import org.cistron.api.error.UsageException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.junit.jupiter.api.Test;

class FragmentScorerTest {
    private static final String FRAGMENT = "c_1001_1300";
    private static final Annotation GENE = annotation(cds("c", 901, 1200, '+'));

    @Test
    void aCallInTheFrameOfTheCutGeneIsRight() {
        // The gene's frame goes on at 1003, the third nucleotide of the fragment.
        assertThat(score(GENE, cds(FRAGMENT, 3, 200, '+'))).isEqualTo(new FragmentScore(1, 1, 1, 1, 1));
        assertThat(score(GENE, phased(cds(FRAGMENT, 1, 200, '+'), 2))).isEqualTo(new FragmentScore(1, 1, 1, 1, 1));
    }

    @Test
    void anotherFrameOrStrandIsWrong() {
        assertThat(score(GENE, cds(FRAGMENT, 1, 200, '+'))).isEqualTo(new FragmentScore(1, 1, 0, 1, 0));
        assertThat(score(GENE, cds(FRAGMENT, 3, 200, '-'))).isEqualTo(new FragmentScore(1, 1, 0, 1, 0));
    }

    @Test
    void frameOnTheReverseStrandIsCountedFromTheEnd() {
        Annotation truth = annotation(cds("c", 1101, 1400, '-'));

        // Codons end at 1400, 1397, ... 1298, the fragment's 298th nucleotide.
        assertThat(score(truth, cds(FRAGMENT, 101, 298, '-'))).isEqualTo(new FragmentScore(1, 1, 1, 1, 1));
        assertThat(score(truth, phased(cds(FRAGMENT, 101, 300, '-'), 2))).isEqualTo(new FragmentScore(1, 1, 1, 1, 1));
        assertThat(score(truth, cds(FRAGMENT, 101, 300, '-'))).isEqualTo(new FragmentScore(1, 1, 0, 1, 0));
    }

    @Test
    void halfOfEachMustBeCovered() {
        // 200 nt of the gene lie on the fragment.
        assertThat(score(GENE, cds(FRAGMENT, 102, 200, '+')).right()).isZero();
        assertThat(score(GENE, cds(FRAGMENT, 99, 200, '+')).right()).isEqualTo(1);
        Annotation small = annotation(cds("c", 1002, 1091, '+'));
        assertThat(score(small, cds(FRAGMENT, 2, 181, '+')).right()).isEqualTo(1);
        assertThat(score(small, cds(FRAGMENT, 2, 184, '+')).right()).isZero();
    }

    @Test
    void partsShorterThanSixtyAreNoTruth() {
        assertThat(score(annotation(cds("c", 901, 1060, '+'))).truth()).isEqualTo(1);
        assertThat(score(annotation(cds("c", 901, 1059, '+'))).truth()).isZero();
    }

    @Test
    void pseudoPartsAreNeitherTruthNorError() {
        Annotation truth = annotation(pseudo("c", 901, 1200, '+'));

        assertThat(score(truth, cds(FRAGMENT, 1, 200, '-'))).isEqualTo(new FragmentScore(1, 0, 0, 0, 0));
        assertThat(score(truth, cds(FRAGMENT, 201, 300, '-'))).isEqualTo(new FragmentScore(1, 0, 0, 1, 0));
        assertThat(score(truth, cds(FRAGMENT, 3, 200, '+'))).isEqualTo(new FragmentScore(1, 0, 0, 1, 1));
    }

    @Test
    void partsOfAJoinedCdsCountForThemselves() {
        Annotation truth = annotation(joined("c", '+', 1001, 1090, 1101, 1190));

        assertThat(score(truth, cds(FRAGMENT, 1, 90, '+'))).isEqualTo(new FragmentScore(1, 2, 1, 1, 1));
    }

    @Test
    void fragmentsWithoutCallsCountWhereTheirLengthIsGiven() {
        Annotation prediction = annotation(Map.of(FRAGMENT, 300, "c_1_300", 300), cds(FRAGMENT, 3, 200, '+'));

        assertThat(new FragmentScorer().score(GENE, prediction)).isEqualTo(new FragmentScore(2, 1, 1, 1, 1));
    }

    @Test
    void nothingAtAllScoresZero() {
        FragmentScore score = new FragmentScorer().score(GENE, annotation());

        assertThat(score).isEqualTo(new FragmentScore(0, 0, 0, 0, 0));
        assertThat(score.f1Percent()).hasToString("0.00");
    }

    @Test
    void contigsThatAreNoFragmentsAreRefused() {
        assertThatThrownBy(() -> score(GENE, cds("c", 1, 90, '+')))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("found contig c in the prediction, expected the name of a fragment");
        assertThatThrownBy(() -> new FragmentScorer().score(GENE, annotation(cds("other_1_300", 1, 90, '+'))))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("found no fragment of a contig of the truth, such as other_1_300");
    }

    private static FragmentScore score(Annotation truth, AnnotatedCds... calls) {
        return new FragmentScorer().score(truth, annotation(Map.of(FRAGMENT, 300), calls));
    }
}
