package org.cistron.benchmarks.genome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastaFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgainInOrder() throws IOException {
        Map<String, String> contigs = new LinkedHashMap<>();
        contigs.put("b", "ACGT".repeat(50));
        contigs.put("a", "TT");
        Path file = folder.resolve("x.fna");
        FastaFile.write(file, contigs);
        assertThat(Files.readAllLines(file)).hasSize(6).allMatch(line -> line.length() <= 80);
        assertThat(FastaFile.read(file)).containsExactlyEntriesOf(contigs);
    }

    @Test
    void idEndsAtTheFirstBlank() throws IOException {
        Path file = Files.writeString(folder.resolve("x.fna"), ">c1 a description\nAC\nGT\n");
        assertThat(FastaFile.read(file)).containsExactly(Map.entry("c1", "ACGT"));
    }
}
