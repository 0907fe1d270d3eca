package org.cistron.report.html.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

final class GeneTableTest {
    @Test
    void evidenceALittleBelowNothingIsAgainstAGeneThoughItLooksLikeNothing() {
        Gene gene = new Gene("c", CodingRegion.complete(0, 300, Strand.FORWARD), 0.9, 0.9, 1, 1, Map.of());
        ReportedGene found = ReportedGene.of("tag", gene, "ATG", Map.of("hmm", 3.0, "tcn", -0.04));
        List<FinderGenes> finders = List.of(new FinderGenes("one", List.of(found)));
        List<ReportedContig> contigs = List.of(new ReportedContig("c", "", 900, false, 0.5, 0));
        Agreement agreement = new Agreement(finders);
        assertThat(agreement.disputed(found)).isTrue();
        assertThat(new GeneTable(GeneSelection.of(finders, contigs, 1000), agreement).json())
                .contains("\"tcn\":[0]", "\"against\":[2]");
    }
}
