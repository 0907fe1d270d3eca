package org.cistron.variants.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

class AuditReportTest {
    private final AuditReport report = new AuditReport();

    @Test
    void countsAndNamesExamplesAndTheCodesThatFit() {
        for (int i = 0; i < 7; i++) {
            add(report, "ATGTGAGCATAA");
        }
        add(report, "ATGGCATAA");

        assertThat(report.coding()).isEqualTo(8);
        assertThat(report.transcripts()).isEqualTo(8);
        assertThat(report.count(AuditKind.STOP_INSIDE)).isEqualTo(7);
        AuditResult only = report.results().get(0);
        assertThat(report.results()).hasSize(1);
        assertThat(only.examples()).hasSize(5).contains("t (TGA, codon 2 of 4)");
        assertThat(only.sentence())
                .startsWith("coding sequences with stop codons inside: 7; t (TGA, codon 2 of 4)")
                .contains(" and more. ")
                .contains("Genetic codes in which TGA does not stop: 2, 3, 4, 5,")
                .doesNotContain(" 11,")
                .doesNotContain(" 1,");
    }

    @Test
    void reportsOfSeveralThreadsAddUpToOne() {
        AuditReport other = new AuditReport();
        add(report, "ATGTGAGCATAA");
        add(other, "ATGTAGGCATAA");
        add(other, "ATGGCAGCA");

        report.merge(other);

        assertThat(report.coding()).isEqualTo(3);
        assertThat(report.results())
                .extracting(AuditResult::kind, AuditResult::count)
                .containsExactly(tuple(AuditKind.NO_STOP, 1L), tuple(AuditKind.STOP_INSIDE, 2L));
        assertThat(report.results().get(1).remedy()).contains("in which TAG, TGA does not stop: ");
    }

    private static void add(AuditReport to, String letters) {
        to.add(
                TranscriptAuditTest.transcript(
                        List.of(new Window(0, letters.length())),
                        Strand.FORWARD,
                        0,
                        true,
                        true,
                        GeneticCode.byNumber(1)),
                Sequence.of("c", letters));
    }
}
