package org.cistron.genes.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class GeneStructureTest {
    /** Both strands share one scale, so that a genome and its reverse complement score alike. */
    private static final double SHARED_SCALE = 0.02;
    /** The table keeps six digits. */
    private static final double DIGITS = 1e-4;

    private final SpacerLengths spacers = GeneStructure.standard().spacers();
    private final GeneLengths lengths = GeneStructure.standard().lengths();

    @Test
    void genesOfAllLengthsAddUpToOne() {
        double sum = 0;
        double mean = 0;
        for (int codons = 1; codons <= 12_000; codons++) {
            sum += Math.exp(lengths.log(codons, 0));
            mean += codons * Math.exp(lengths.log(codons, 0));
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(lengths.mean()).isCloseTo(mean, within(1e-6)).isBetween(200.0, 450.0);
    }

    @Test
    void aCutEndMakesALengthLikelier() {
        for (int codons = 1; codons <= 20_000; codons++) {
            assertThat(lengths.log(codons, 1)).isGreaterThanOrEqualTo(lengths.log(codons, 0));
            assertThat(lengths.log(codons, 2)).isGreaterThanOrEqualTo(lengths.log(codons, 1));
        }
    }

    @Test
    void whatIsVisibleOfACutGeneIsTheLessLikelyTheLonger() {
        for (int codons = 2; codons <= 20_000; codons++) {
            assertThat(lengths.log(codons, 1)).isLessThanOrEqualTo(lengths.log(codons - 1, 1));
            assertThat(lengths.log(codons, 2)).isLessThanOrEqualTo(lengths.log(codons - 1, 2));
        }
    }

    @Test
    void oneCutEndSumsOverAllLengthsFromThereOn() {
        double atLeast = 0;
        for (int codons = 12_000; codons >= 1; codons--) {
            atLeast += Math.exp(lengths.log(codons, 0));
            assertThat(Math.exp(lengths.log(codons, 1))).isCloseTo(atLeast, within(1e-9));
        }
    }

    @Test
    void distancesFromAGeneAddUpToOneForEachStrand() {
        for (boolean forward : new boolean[] {true, false}) {
            double sum = sum(SpacerLengths.pair(forward, true)) + sum(SpacerLengths.pair(forward, false));
            assertThat(sum).as("left gene forward: %s", forward).isCloseTo(1, within(SHARED_SCALE));
        }
    }

    @Test
    void distancesOverAllPairsAddUpToOne() {
        double sum = 0;
        for (int pair = 0; pair < 4; pair++) {
            sum += sum(pair) / 2;
        }
        assertThat(sum).isCloseTo(1, within(DIGITS));
    }

    private double sum(int pair) {
        double sum = 0;
        for (int distance = -SpacerLengths.LARGEST_OVERLAP; distance < SpacerLengths.NEAR; distance++) {
            sum += Math.exp(spacers.logNear(pair, distance));
        }
        for (int kind = 0; kind < SpacerLengths.TAILS; kind++) {
            sum += Math.exp(spacers.logTail(pair, kind)) / spacers.decay(kind);
        }
        return sum;
    }

    @Test
    void twoGenesOnOneStrandLieAsFarApartAsOnTheOther() {
        int forward = SpacerLengths.pair(true, true);
        int reverse = SpacerLengths.pair(false, false);
        for (int distance = -SpacerLengths.LARGEST_OVERLAP; distance < SpacerLengths.NEAR; distance++) {
            assertThat(spacers.logNear(reverse, distance)).isEqualTo(spacers.logNear(forward, distance));
        }
        for (int kind = 0; kind < SpacerLengths.TAILS; kind++) {
            assertThat(spacers.logTail(reverse, kind)).isEqualTo(spacers.logTail(forward, kind));
        }
    }

    @Test
    void survivalIsWhatTheTableLeavesOver() {
        double seen = 0;
        for (int distance = -SpacerLengths.LARGEST_OVERLAP; distance < SpacerLengths.NEAR; distance++) {
            if (distance >= 0) {
                assertThat(Math.exp(spacers.logSurvival(distance))).isCloseTo(1 - seen, within(DIGITS));
            }
            for (int pair = 0; pair < 4; pair++) {
                seen += Math.exp(spacers.logNear(pair, distance)) / 2;
            }
        }
        assertThat(Math.exp(spacers.logSurvival(SpacerLengths.NEAR))).isCloseTo(1 - seen, within(DIGITS));
    }

    @Test
    void survivalNeverRisesAndItsSumFallsByIt() {
        for (int distance = 0; distance < 3000; distance++) {
            double here = Math.exp(spacers.logSurvival(distance));
            assertThat(Math.exp(spacers.logSurvival(distance + 1))).isLessThanOrEqualTo(here);
            double step =
                    Math.exp(spacers.logSurvivalBeyond(distance)) - Math.exp(spacers.logSurvivalBeyond(distance + 1));
            assertThat(step).isCloseTo(here, within(2e-3));
        }
    }

    @Test
    void countsAreWrittenAsATableThatReadsBackSymmetric() throws IOException {
        GeneStructureCounts counts = new GeneStructureCounts();
        java.util.Random random = new java.util.Random(5);
        for (int i = 0; i < 20_000; i++) {
            counts.addLength(30 + random.nextInt(700));
            counts.addSpacer(random.nextInt(3) > 0, random.nextInt(3) > 0, random.nextInt(900) - 100);
        }
        StringBuilder table = new StringBuilder();
        counts.write(table);
        SpacerLengths read =
                GeneStructure.read(new StringReader(table.toString())).spacers();
        for (int distance = -SpacerLengths.LARGEST_OVERLAP; distance < SpacerLengths.NEAR; distance++) {
            assertThat(read.logNear(SpacerLengths.pair(false, false), distance))
                    .isEqualTo(read.logNear(SpacerLengths.pair(true, true), distance));
        }
        assertThat(GeneStructure.read(new StringReader(table.toString())).logDensity())
                .isNegative();
    }
}
