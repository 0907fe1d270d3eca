package org.cistron.benchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cistron.api.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueReaderTest {
    @TempDir
    private Path folder;

    @Test
    void rowsOfOneMutationAreCounted() throws IOException {
        Path file = Files.writeString(
                folder.resolve("x.tsv"),
                "drug\tGene\tMutation\nrif\trpoB\tp.Ser450Leu\ninh\tkatG\tstart_lost\nrfb\trpoB\tp.Ser450Leu\n");
        assertThat(CatalogueReader.read(file))
                .containsExactly(
                        new CatalogueEntry("rpoB", "p.Ser450Leu", 2), new CatalogueEntry("katG", "start_lost", 1));
    }

    @Test
    void termsAreNoHgvsNames() {
        assertThat(new CatalogueEntry("katG", "start_lost", 1).isHgvs()).isFalse();
        assertThat(new CatalogueEntry("katG", "p.Met1?", 1).isHgvs()).isTrue();
    }

    @Test
    void tableWithoutTheColumnsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.tsv"), "gene\tmutation\n");
        assertThatThrownBy(() -> CatalogueReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("x.tsv:1: found the columns gene, mutation, expected Gene among them");
    }

    @Test
    void lineWithTooFewCellsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.tsv"), "Gene\tMutation\nrpoB\n");
        assertThatThrownBy(() -> CatalogueReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("x.tsv:2: found 1 cells, expected 2");
    }
}
