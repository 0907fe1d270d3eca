package org.cistron.runner.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.testkit.MemoryGenome;
import org.junit.jupiter.api.Test;

class DomainSurveyTest {

    private static AnnotatedCds cds(int start, int end, boolean pseudo) {
        return new AnnotatedCds(
                "c",
                List.of(new Region("c", start, end)),
                List.of(0),
                Strand.FORWARD,
                Double.NaN,
                true,
                pseudo,
                Map.of());
    }

    private static AnnotatedGenome genome(int code, String letters, AnnotatedCds... genes) {
        Sequence contig = Sequence.of("c", letters);
        return new AnnotatedGenome(
                MemoryGenome.of(code, contig), new Annotation(List.of(genes), Map.of("c", contig.length())), List.of());
    }

    @Test
    void theDomainHoldsAllItsGenomes() {
        TrainingDomain domain = DomainSurvey.of(List.of(
                genome(11, "G".repeat(33) + "A".repeat(66), cds(0, 60, false), cds(30, 90, false)),
                genome(4, "G".repeat(60) + "A".repeat(40) + "N".repeat(100), cds(0, 30, false), cds(40, 70, true))));
        assertThat(domain.content().words()).isEqualTo("33.3 to 60.0 %");
        assertThat(domain.coding().words()).isEqualTo("30.0 to 91.0 %");
        assertThat(domain.content().holds(33.0 / 99, 0)).isTrue();
        assertThat(domain.coding().holds(90.0 / 99, 0)).isTrue();
        assertThat(domain.geneticCodes()).containsExactly(4, 11);
    }

    @Test
    void aGeneOverTheOriginCoversBothEnds() {
        Coverage coverage = new Coverage(Sequence.of("c", "ACGTACGTAC"));
        coverage.add(8, 14);
        coverage.add(2, 5);
        assertThat(coverage.nucleotides()).isEqualTo(7);
    }
}
