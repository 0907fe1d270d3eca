package org.cistron.report.html.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

final class AgreementTest {
    private final ReportedGene whole = gene(0, 300, Strand.FORWARD, 5);
    private final ReportedGene shorter = gene(30, 300, Strand.FORWARD, 5);
    private final ReportedGene alone = gene(900, 1200, Strand.REVERSE, 5);
    private final ReportedGene doubted = gene(2000, 2300, Strand.REVERSE, -5);
    private final List<FinderGenes> finders = List.of(
            new FinderGenes("a", List.of(whole, alone, doubted)), new FinderGenes("b", List.of(shorter, doubted)));
    private final Agreement agreement = new Agreement(finders);
    private final AgreementCounts counts = new AgreementCounts(finders, agreement);

    private static ReportedGene gene(int start, int end, Strand strand, double logOdds) {
        Gene gene = new Gene("c", CodingRegion.complete(start, end, strand), 0.9, 0.9, 1, 1, Map.of());
        return ReportedGene.of("tag" + start, gene, "ATG", Map.of("hmm", logOdds));
    }

    @Test
    void genesWithOneStopAreTheSameGene() {
        assertThat(agreement.callers(whole)).isEqualTo(0b11);
        assertThat(agreement.exactCallers(whole)).isEqualTo(0b01);
        assertThat(agreement.callers(alone)).isEqualTo(0b01);
        assertThat(agreement.exactCallers(doubted)).isEqualTo(0b11);
    }

    @Test
    void disputedIsWhatIsMissedOrStartsElsewhereOrHasEvidenceAgainstIt() {
        assertThat(List.of(whole, shorter, alone, doubted)).allMatch(agreement::disputed);
        assertThat(counts.disputed()).isEqualTo(3);
        assertThat(counts.disputedRows()).isEqualTo(5);
    }

    @Test
    void groupsAreCountedByStop() {
        assertThat(counts.groups())
                .containsExactly(
                        new AgreementCounts.Group(List.of("a", "b"), 2, 1),
                        new AgreementCounts.Group(List.of("a"), 1, 1));
        assertThat(counts.opinions()).containsExactly(new AgreementCounts.Opinion("hmm", 3, 1));
    }
}
