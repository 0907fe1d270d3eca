package org.cistron.genes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cistron.genes.evaluation.Genes.annotation;
import static org.cistron.genes.evaluation.Genes.cds;
import static org.cistron.genes.evaluation.Genes.joined;
import static org.cistron.genes.evaluation.Genes.partial;
import static org.cistron.genes.evaluation.Genes.product;
import static org.cistron.genes.evaluation.Genes.pseudo;
import static org.cistron.genes.evaluation.Genes.scored;

import java.util.Map;
import org.cistron.api.error.UsageException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneScorerTest {
    private static final Map<String, Integer> CIRCLE = Map.of("c", 1000);

    @Test
    void findsByStopAndIsExactByStartOnEitherStrand() {
        Annotation truth = annotation(cds("c", 1, 300, '+'), cds("c", 401, 700, '-'), cds("c", 801, 1100, '-'));
        Annotation prediction = annotation(cds("c", 31, 300, '+'), cds("c", 401, 730, '-'), cds("c", 801, 1100, '-'));

        GeneFigures figures = score(truth, prediction);

        assertThat(figures).isEqualTo(new GeneFigures(3, 0, 3, 3, 0, 1, 0, 0));
        assertThat(figures.startAccuracyPercent().orElseThrow()).hasToString("33.33");
        assertThat(figures.f1Percent()).hasToString("100.00");
    }

    @Test
    void sameStopOnTheOtherStrandOrContigIsExtra() {
        Annotation truth = annotation(cds("c", 1, 300, '+'), cds("d", 1, 90, '+'));
        Annotation prediction = annotation(cds("c", 1, 300, '-'), cds("d", 1, 300, '+'));

        assertThat(score(truth, prediction)).isEqualTo(new GeneFigures(2, 0, 2, 0, 0, 0, 0, 2));
        assertThat(score(truth, prediction).f1Percent()).hasToString("0.00");
    }

    @Test
    void partialPseudoJoinedAndShortOnesAreNoTruthButNoExtraEither() {
        Annotation truth = annotation(
                partial("c", 1, 300, '+'),
                pseudo("c", 401, 700, '+'),
                joined("c", '+', 801, 900, 950, 1000),
                cds("c", 1101, 1187, '+'));
        Annotation prediction = annotation(
                cds("c", 1, 300, '+'), cds("c", 401, 700, '+'), cds("c", 801, 1000, '+'), cds("c", 1101, 1187, '+'));

        GeneFigures figures = score(truth, prediction);

        assertThat(figures).isEqualTo(new GeneFigures(0, 0, 4, 0, 0, 0, 0, 0));
        assertThat(figures.foundPercent()).isEmpty();
        assertThat(figures.precisionPercent().orElseThrow()).hasToString("100.00");
    }

    @Test
    void leastLengthCountsTheStopCodon() {
        Annotation truth = annotation(cds("c", 1, 89, '+'), cds("c", 101, 190, '+'));

        assertThat(score(truth, annotation()).truthGenes()).isEqualTo(1);
        assertThat(new GeneScorer(89).score(truth, annotation()).all().truthGenes())
                .isEqualTo(2);
    }

    @Test
    void ofSeveralForOneStopTheBestScoreCountsAndTheOthersAreExtra() {
        Annotation truth = annotation(cds("c", 1, 300, '+'));
        Annotation prediction =
                annotation(scored("c", 31, 300, '+', 5), scored("c", 1, 300, '+', 7), scored("c", 61, 300, '+', 7));

        assertThat(score(truth, prediction)).isEqualTo(new GeneFigures(1, 0, 3, 1, 0, 1, 0, 2));
    }

    @Test
    void ofSeveralWithEqualScoresTheFirstCountsAndNoScoreIsZero() {
        Annotation truth = annotation(cds("c", 1, 300, '+'));

        assertThat(score(truth, annotation(cds("c", 1, 300, '+'), cds("c", 1, 300, '+'), cds("c", 4, 300, '+'))))
                .isEqualTo(new GeneFigures(1, 0, 3, 1, 0, 1, 0, 2));
        assertThat(score(truth, annotation(cds("c", 1, 300, '+'), scored("c", 4, 300, '+', -1))))
                .isEqualTo(new GeneFigures(1, 0, 2, 1, 0, 1, 0, 1));
    }

    @Test
    void overTheOriginTwoPartsAndAnEndBeyondTheLengthAreTheSame() {
        Annotation inTwo = annotation(CIRCLE, joined("c", '+', 901, 1000, 1, 200));
        Annotation beyond = annotation(CIRCLE, cds("c", 901, 1200, '+'));
        Annotation reverse = annotation(CIRCLE, cds("c", 901, 1200, '-'));

        assertThat(score(inTwo, beyond)).isEqualTo(new GeneFigures(1, 0, 1, 1, 0, 1, 0, 0));
        assertThat(score(beyond, inTwo)).isEqualTo(new GeneFigures(1, 0, 1, 1, 0, 1, 0, 0));
        assertThat(score(inTwo, reverse)).isEqualTo(new GeneFigures(1, 0, 1, 0, 0, 0, 0, 1));
    }

    @Test
    void overTheOriginTheLengthClassIsThatOfTheWholeGene() {
        Annotation truth = annotation(CIRCLE, cds("c", 901, 1200, '+'));

        assertThat(new GeneScorer(90).score(truth, truth).byLength().get(LengthClass.MEDIUM))
                .isEqualTo(new GeneFigures(1, 0, 1, 1, 0, 1, 0, 0));
    }

    @Test
    void withoutALengthPartsAtBothEndsAreJoinedAndNoTruth() {
        assertThat(score(annotation(joined("c", '+', 901, 1000, 1, 200)), annotation())
                        .truthGenes())
                .isZero();
    }

    @Test
    void versionsAreIgnoredWhereNoNameIsShared() {
        Annotation truth = annotation(cds("c.1", 1, 300, '+'), cds("d.2", 1, 300, '+'));
        Annotation prediction = annotation(cds("c.7", 1, 300, '+'), cds("d", 1, 300, '+'));

        assertThat(score(truth, prediction).exact()).isEqualTo(2);
    }

    @Test
    void versionsCountWhereAnyNameIsShared() {
        Annotation truth = annotation(cds("c.1", 1, 300, '+'), cds("d.2", 1, 300, '+'));
        Annotation prediction = annotation(cds("c.1", 1, 300, '+'), cds("d", 1, 300, '+'));

        assertThat(score(truth, prediction)).isEqualTo(new GeneFigures(2, 0, 2, 1, 0, 1, 0, 1));
    }

    @Test
    void singleContigsAreTakenToBeTheSame() {
        assertThat(score(annotation(cds("Chromosome", 1, 300, '+')), annotation(cds("NC_1.1", 1, 300, '+')))
                        .exact())
                .isEqualTo(1);
    }

    @Test
    void namesThatCannotBeMatchedAreRefused() {
        Annotation truth = annotation(cds("a", 1, 300, '+'), cds("b", 1, 300, '+'));
        Annotation versions = annotation(cds("x.1", 1, 300, '+'), cds("x.2", 1, 300, '+'));

        assertThatThrownBy(() -> score(truth, annotation(cds("c", 1, 300, '+'))))
                .isInstanceOf(UsageException.class)
                .hasMessage("truth and prediction have no contig name in common: found a, b in the truth and c in the"
                        + " prediction, expected the same names. Give two files of one genome.");
        assertThatThrownBy(() -> score(versions, annotation(cds("x", 1, 300, '+'))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("versions are needed to tell contigs apart");
        assertThatThrownBy(() -> score(annotation(), annotation(cds("c", 1, 300, '+'))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("found no CDS in the truth");
    }

    @Test
    void noPredictionAtAllScoresNothing() {
        GeneFigures figures = score(annotation(cds("c", 1, 300, '+')), annotation());

        assertThat(figures.foundPercent().orElseThrow()).hasToString("0.00");
        assertThat(figures.precisionPercent()).isEmpty();
        assertThat(figures.f1Percent()).hasToString("0.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hypothetical protein",
                "Uncharacterised protein YbaB",
                "conserved HYPOTHETICAL protein",
                "putative protein",
                "DUF1234 domain-containing protein",
                "UPF0102 family",
                "orf 7",
                ""
            })
    void productsWithoutAFunctionAreNotKnown(String product) {
        assertThat(score(annotation(product(product, 1, 300)), annotation()).knownGenes())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DNA polymerase III", "putative protein kinase", "morf4 family", "DUF domain"})
    void productsWithAFunctionAreKnown(String product) {
        assertThat(score(annotation(product(product, 1, 300)), annotation()).knownGenes())
                .isEqualTo(1);
    }

    @Test
    void lengthClassesAddUpToTheWhole() {
        Annotation truth = annotation(cds("c", 1, 299, '+'), cds("c", 1001, 1300, '+'), cds("c", 2001, 2900, '+'));
        Annotation prediction = annotation(
                cds("c", 1, 299, '+'), cds("c", 501, 799, '-'), cds("c", 1101, 1300, '+'), cds("c", 2000, 2899, '-'));

        GeneScore score = new GeneScorer(90).score(truth, prediction);

        assertThat(score.byLength())
                .containsExactly(
                        Map.entry(LengthClass.SHORT, new GeneFigures(1, 0, 3, 1, 0, 1, 0, 1)),
                        Map.entry(LengthClass.MEDIUM, new GeneFigures(1, 0, 0, 1, 0, 0, 0, 0)),
                        Map.entry(LengthClass.LONG, new GeneFigures(1, 0, 1, 0, 0, 0, 0, 1)));
        assertThat(score.all()).isEqualTo(new GeneFigures(3, 0, 4, 2, 0, 1, 0, 2));
    }

    @Test
    void aComparisonNamesEachGeneOnce() {
        Annotation truth = annotation(
                CIRCLE,
                cds("c", 1, 300, '+'),
                cds("c", 401, 550, '+'),
                cds("c", 601, 700, '-'),
                pseudo("c", 721, 810, '+'),
                joined("c", '+', 901, 1000, 1, 200));
        Annotation prediction = annotation(
                CIRCLE,
                cds("c", 1, 300, '+'),
                cds("c", 431, 550, '+'),
                cds("c", 611, 700, '+'),
                cds("c", 721, 810, '+'),
                cds("c", 931, 1200, '+'));

        GeneComparison comparison = new GeneScorer(90).compare(truth, prediction);

        assertThat(comparison.found())
                .extracting(
                        match -> match.truth().start(),
                        match -> match.prediction().start(),
                        GeneComparison.Match::exact)
                .containsExactly(tuple(0, 0, true), tuple(400, 430, false), tuple(900, 930, false));
        assertThat(comparison.found().get(2).truth().end()).isEqualTo(1200);
        assertThat(comparison.missed())
                .extracting(GeneComparison.Spanned::start)
                .containsExactly(600);
        assertThat(comparison.extra()).extracting(AnnotatedCds::start).containsExactly(610);
        assertThat(comparison.uncounted())
                .extracting(GeneComparison.Spanned::start)
                .containsExactly(720);
        assertThat(comparison.score()).isEqualTo(new GeneScorer(90).score(truth, prediction));
    }

    @Test
    void aComparisonTakesContigsByTheirNamesAlone() {
        GeneComparison comparison =
                new GeneScorer(90).compare(annotation(cds("c", 1, 300, '+')), annotation(cds("d", 1, 300, '+')));

        assertThat(comparison.missed()).hasSize(1);
        assertThat(comparison.extra()).hasSize(1);
    }

    private static GeneFigures score(Annotation truth, Annotation prediction) {
        return new GeneScorer(90).score(truth, prediction).all();
    }
}
