package org.cistron.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

class AnnotationTotalsTest {
    private static final List<ReportedContig> CONTIGS =
            List.of(new ReportedContig("a", "", 600, true, 0.6, 0), new ReportedContig("b", "", 400, false, 0.3, 200));

    @Test
    void whatLiesInTwoGenesCountsOnceAndWhatLiesBeyondTheOriginNotAtAll() {
        AnnotationTotals totals = AnnotationTotals.of(
                CONTIGS,
                List.of(
                        gene("a", CodingRegion.complete(0, 300, Strand.FORWARD), 0.9),
                        gene("a", CodingRegion.complete(30, 60, Strand.REVERSE), 0.3),
                        gene("a", CodingRegion.complete(240, 330, Strand.REVERSE), 0.6),
                        gene("a", CodingRegion.complete(570, 630, Strand.FORWARD), 0.6),
                        gene("b", new CodingRegion(0, 90, Strand.FORWARD, true, false), 0.6)));
        assertThat(totals.coding()).isEqualTo(330 + 30 + 90);
        assertThat(totals.genes()).isEqualTo(5);
        assertThat(totals.partial()).isEqualTo(1);
        assertThat(totals.meanProbability().orElseThrow()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void contentIsThatOfAllKnownNucleotides() {
        AnnotationTotals totals = AnnotationTotals.of(CONTIGS, List.of());
        assertThat(totals.contigs()).isEqualTo(2);
        assertThat(totals.nucleotides()).isEqualTo(1000);
        assertThat(totals.unknown()).isEqualTo(200);
        // 360 of 600 known ones and 60 of 200.
        assertThat(totals.guanineCytosine().orElseThrow()).isCloseTo(0.525, within(1e-12));
        assertThat(totals.meanProbability()).isEmpty();
        assertThat(AnnotationTotals.of(List.of(new ReportedContig("n", "", 9, false, 0, 9)), List.of())
                        .guanineCytosine())
                .isEmpty();
    }

    @Test
    void theMeanIsThatOfProbabilitiesAsReportsWriteThem() {
        AnnotationTotals totals = AnnotationTotals.of(
                CONTIGS,
                List.of(
                        gene("a", CodingRegion.complete(0, 300, Strand.FORWARD), 0.90004),
                        gene("a", CodingRegion.complete(300, 600, Strand.FORWARD), 0.90004)));
        assertThat(totals.meanProbability()).hasValue(0.9);
    }

    private static ReportedGene gene(String contig, CodingRegion region, double probability) {
        return ReportedGene.of("T", new Gene(contig, region, probability, 1, 0, 0, Map.of()), "ATG", Map.of());
    }
}
