package org.cistron.classifier.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cistron.classifier.Congruential;
import org.cistron.classifier.RankedSample;
import org.junit.jupiter.api.Test;

class ScoredCasesTest {
    private static final RankedSample SAMPLE = new RankedSample();
    private static final ScoredCases CASES = ScoredCases.of(SAMPLE.logOdds(), SAMPLE.labels());

    /** The figures are those of scikit-learn 1.2.1; the sample is full of ties. */
    @Test
    void measuresWhatScikitLearnMeasures() {
        assertThat(new Ranking(CASES).auroc()).hasValueCloseTo(0.7714285714285715, within(1e-12));
        assertThat(new Ranking(CASES).averagePrecision()).hasValueCloseTo(0.7101895647967822, within(1e-12));
        assertThat(Decisions.at(0.5, CASES).matthewsCorrelation()).hasValueCloseTo(0.34388716511316986, within(1e-12));
        assertThat(Reliability.of(CASES).brierScore()).isCloseTo(0.22055198144757993, within(1e-12));
        assertThat(Reliability.of(CASES).brierSkill()).hasValueCloseTo(0.09258613347281386, within(1e-12));
    }

    @Test
    void onlyTheOrderCountsForRanking() {
        double[] cubed = Arrays.stream(SAMPLE.logOdds())
                .map(value -> Math.exp(3 * value) - 7)
                .toArray();
        Ranking other = new Ranking(ScoredCases.of(cubed, SAMPLE.labels()));
        assertThat(other.auroc()).isEqualTo(new Ranking(CASES).auroc());
        assertThat(other.averagePrecision()).isEqualTo(new Ranking(CASES).averagePrecision());
    }

    @Test
    void theAreaIsTheShareOfPairsWon() {
        double[] logOdds = SAMPLE.logOdds();
        boolean[] labels = SAMPLE.labels();
        double won = 0;
        double pairs = 0;
        for (int i = 0; i < logOdds.length; i++) {
            for (int j = 0; j < logOdds.length; j++) {
                if (labels[i] && !labels[j]) {
                    pairs++;
                    won += logOdds[i] > logOdds[j] ? 1 : logOdds[i] == logOdds[j] ? 0.5 : 0;
                }
            }
        }
        assertThat(new Ranking(CASES).auroc()).hasValueCloseTo(won / pairs, within(1e-12));
    }

    @Test
    void aConstantRanksByHalfAndThePrecisionIsTheBaseRate() {
        ScoredCases constant = ScoredCases.of(new double[] {2, 2, 2, 2}, new boolean[] {true, false, false, false});
        assertThat(new Ranking(constant).auroc()).hasValue(0.5);
        assertThat(new Ranking(constant).averagePrecision()).hasValue(0.25);
        assertThat(Reliability.of(constant).bins()).hasSize(1);
    }

    @Test
    void casesOfOneKindHaveNoRank() {
        ScoredCases positive = ScoredCases.of(new double[] {1, 2}, new boolean[] {true, true});
        assertThat(new Ranking(positive).auroc()).isEmpty();
        assertThat(Decisions.at(0.5, positive).specificity()).isEmpty();
        assertThat(Decisions.at(0.5, positive).matthewsCorrelation()).isEmpty();
        assertThat(Reliability.of(positive).brierSkill()).isEmpty();
        ScoredCases negative = ScoredCases.of(new double[] {1, 2}, new boolean[] {false, false});
        assertThat(new Ranking(negative).averagePrecision()).isEmpty();
    }

    @Test
    void whatIsNotScoredCountsForCoverageOnly() {
        ScoredCases cases = ScoredCases.of(
                new double[] {Double.NaN, 1, Double.NEGATIVE_INFINITY, Double.NaN},
                new boolean[] {true, true, false, false});
        assertThat(cases.all()).isEqualTo(4);
        assertThat(cases.scored()).isEqualTo(2);
        assertThat(cases.coverage()).hasValue(0.5);
        assertThat(new Ranking(cases).auroc()).hasValue(1);
        assertThat(Reliability.of(cases).brierScore()).isBetween(0.0, 0.1);
        assertThat(ScoredCases.of(new double[0], new boolean[0]).coverage()).isEmpty();
    }

    @Test
    void aCaseAtTheThresholdIsCalledPositive() {
        ScoredCases cases = ScoredCases.of(new double[] {0, -0.1, 3, -4}, new boolean[] {true, true, false, false});
        assertThat(Decisions.at(0.5, cases)).isEqualTo(new Decisions(1, 1, 1, 1));
        assertThat(Decisions.at(0, cases)).isEqualTo(new Decisions(2, 2, 0, 0));
        assertThat(Decisions.at(1, cases)).isEqualTo(new Decisions(0, 0, 2, 2));
        assertThat(Decisions.at(0.9, cases).accuracy()).hasValue(0.25);
        assertThat(Decisions.at(0.9, cases).precision()).hasValue(0);
    }

    @Test
    void betweenTheThresholdsNothingIsDecided() {
        ScoredCases cases = ScoredCases.of(
                new double[] {3, 3, 0.5, -3, -3, -3, Double.NaN},
                new boolean[] {true, false, true, true, false, false, true});
        ClassDecisions decisions = ClassDecisions.at(0.1, 0.9, cases);
        assertThat(decisions.decided()).hasValueCloseTo(5 / 6.0, within(1e-12));
        assertThat(decisions.accuracy()).hasValueCloseTo(3 / 5.0, within(1e-12));
        assertThat(decisions.sensitivity()).hasValueCloseTo(1 / 3.0, within(1e-12));
        assertThat(decisions.specificity()).hasValueCloseTo(2 / 3.0, within(1e-12));
        ClassDecisions none = ClassDecisions.at(0, 1, cases);
        assertThat(none.decided()).hasValue(0);
        assertThat(none.accuracy()).isEmpty();
    }

    @Test
    void binsHoldEqualPartsAndTheErrorIsThatOfTheirMeans() {
        double[] logOdds = new double[3000];
        boolean[] labels = new boolean[3000];
        Congruential random = new Congruential(5);
        for (int i = 0; i < logOdds.length; i++) {
            logOdds[i] = random.next() * 6 - 3;
            labels[i] = random.next() < 1 / (1 + Math.exp(-logOdds[i] - 1));
        }
        Reliability reliability = Reliability.of(ScoredCases.of(logOdds, labels));
        assertThat(reliability.bins()).hasSize(15).allSatisfy(bin -> assertThat(bin.count())
                .isEqualTo(200));
        // All log-odds are too low by 1, which costs 0.149 of probability on average over -3 to 3.
        assertThat(reliability.calibrationError()).isCloseTo(0.149, within(0.03));
    }

    @Test
    void aLargeTieDoesNotBreakUpTheBinsAfterIt() {
        double[] logOdds = new double[150];
        for (int i = 0; i < 150; i++) {
            logOdds[i] = i < 75 ? 3 : -i / 100.0;
        }
        Reliability reliability = Reliability.of(ScoredCases.of(logOdds, new boolean[150]));
        assertThat(reliability.bins().stream().map(Reliability.Bin::count))
                .containsExactly(75, 5, 10, 10, 10, 10, 10, 10, 10);
    }

    @Test
    void groupsCountWhereBothKindsAreThere() {
        List<String> groups = new ArrayList<>();
        groups.addAll(Collections.nCopies(20, "good"));
        groups.addAll(Collections.nCopies(20, "reversed"));
        groups.addAll(Collections.nCopies(9, "small"));
        double[] logOdds = new double[49];
        boolean[] labels = new boolean[49];
        for (int i = 0; i < 49; i++) {
            labels[i] = i % 2 == 0;
            boolean right = i < 20;
            logOdds[i] = (i >= 20 ? 100 : 0) + (labels[i] == right ? 1 : -1);
        }
        WithinGroups within = WithinGroups.of(logOdds, labels, groups);
        assertThat(within.groups()).isEqualTo(2);
        assertThat(within.auroc()).hasValue(0.5);
        assertThat(WithinGroups.of(logOdds, labels, Collections.nCopies(49, "one"))
                        .groups())
                .isEqualTo(1);
    }
}
