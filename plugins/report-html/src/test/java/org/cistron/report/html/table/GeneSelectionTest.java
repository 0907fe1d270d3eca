package org.cistron.report.html.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.cistron.api.report.ReportedContig;
import org.cistron.report.html.made.MadeReport;
import org.cistron.report.html.made.MadeReports;
import org.junit.jupiter.api.Test;

final class GeneSelectionTest {
    private static GeneSelection selected(MadeReport report, long characters) {
        return GeneSelection.of(FinderGenes.of(report), report.contigs(), characters);
    }

    @Test
    void everythingIsKeptWhereThereIsRoom() {
        GeneSelection selection = selected(MadeReports.made(100, 5), 1_000_000);
        assertThat(selection.keptGenes()).isEqualTo(selection.genes()).isEqualTo(500);
        assertThat(selection.contigs()).hasSize(100);
    }

    @Test
    void theLongestContigsAreKeptWhole() {
        GeneSelection selection = selected(MadeReports.made(100, 5), 10_000);
        assertThat(selection.contigs()).hasSizeBetween(10, 50);
        assertThat(selection.keptGenes()).isEqualTo(5 * selection.contigs().size());
        int shortest = selection.contigs().get(selection.contigs().size() - 1).length();
        assertThat(selection.contigs()).extracting(ReportedContig::length).allMatch(length -> length >= shortest);
    }

    @Test
    void oneContigWithTooManyGenesIsCutOff() {
        GeneSelection selection = selected(MadeReports.made(1, 1_000), 10_000);
        assertThat(selection.keptGenes()).isBetween(100, 200);
    }

    @Test
    void theJsonIsAboutAsLongAsWasReckoned() {
        MadeReport report = MadeReports.made(2_000, 20);
        GeneSelection selection = selected(report, 1_000_000);
        String json = new GeneTable(selection, new Agreement(FinderGenes.of(report))).json();
        assertThat(json.length()).isBetween(400_000, 1_000_000);
    }
}
