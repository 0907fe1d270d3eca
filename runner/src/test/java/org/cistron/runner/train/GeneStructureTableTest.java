package org.cistron.runner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cistron.api.error.InputException;
import org.cistron.genes.calling.GeneStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneStructureTableTest {
    @TempDir
    Path folder;

    @Test
    void shippedTableIsMadeAgainToTheByte() throws IOException {
        List<TrainingFiles> genomes = genomes(SharedGenomes.folder("train"));
        try (InputStream shipped = GeneStructure.class.getResourceAsStream("gene-structure.tsv")) {
            assertThat(GeneStructureTable.of(genomes))
                    .isEqualTo(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void fewGenesAreRefused() throws IOException {
        Files.writeString(folder.resolve("a.fna"), ">c\nACGT\n");
        Files.writeString(folder.resolve("a.gff3"), "##gff-version 3\nc\tx\tCDS\t1\t90\t.\t+\t0\tID=a\n");
        List<TrainingFiles> genomes = genomes(folder);
        assertThatThrownBy(() -> GeneStructureTable.of(genomes))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found 1 complete genes in 1 annotations, expected 100 or more");
    }

    private static List<TrainingFiles> genomes(Path folder) {
        return TrainingSplit.find(List.of(folder), List.of(), List.of()).genomes();
    }
}
