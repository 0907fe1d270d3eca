package org.cistron.benchmarks.genome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.Test;

class PhylaTest {
    private final Phyla phyla = Phyla.read();

    @Test
    void noPhylumIsHeldOutInTwoFolds() {
        Map<String, String> folds = new HashMap<>();
        for (String fold : phyla.folds()) {
            for (String phylum : phyla.of(phyla.heldOut(fold))) {
                assertThat(folds.put(phylum, fold)).as(phylum).isNull();
            }
        }
        assertThat(phyla.folds()).containsExactly("1", "2", "3");
    }

    @Test
    void everyGenomeOfTrainIsHeldOutOnceAndNoOther() {
        BenchmarkGenomes genomes = genomes();
        List<String> heldOut = new ArrayList<>();
        phyla.folds().forEach(fold -> heldOut.addAll(phyla.heldOut(fold)));
        assertThat(heldOut).containsExactlyInAnyOrderElementsOf(genomes.names("train"));
        assertThat(phyla.members().stream().map(Phyla.Member::genome))
                .containsExactlyInAnyOrderElementsOf(genomes.names(List.of()));
    }

    @Test
    void foldsAreOfLikeSize() {
        BenchmarkGenomes genomes = genomes();
        List<Long> sizes = phyla.folds().stream()
                .map(fold -> phyla.heldOut(fold).stream()
                        .mapToLong(name -> FastaFile.read(genomes.named(name).fasta()).values().stream()
                                .mapToLong(String::length)
                                .sum())
                        .sum())
                .toList();
        assertThat(sizes).allSatisfy(size -> assertThat(size).isBetween(14_000_000L, 15_500_000L));
    }

    @Test
    void genomeWithoutPhylumIsNamed() {
        assertThatThrownBy(() -> phyla.of("Nobody"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no phylum for the genome 'Nobody'");
    }

    private static BenchmarkGenomes genomes() {
        Places places = Places.find();
        assumeTrue(Files.isDirectory(places.root().resolveSibling("shared/data/genomes")), "no ../shared/data/genomes");
        return new BenchmarkGenomes(places);
    }
}
