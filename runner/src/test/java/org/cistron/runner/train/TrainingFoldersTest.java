package org.cistron.runner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cistron.api.error.InputException;
import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingFoldersTest {
    @TempDir
    Path root;

    private Path first;
    private Path second;

    @BeforeEach
    void makeFolders() throws IOException {
        first = Files.createDirectory(root.resolve("first"));
        second = Files.createDirectory(root.resolve("second"));
    }

    @Test
    void genomesOfAllFoldersAreSortedByName() throws IOException {
        touch(first, "b.fna", "b.gff3.gz", "b.verified_starts.tsv.gz", "README.md", ".hidden.fna");
        touch(second, "a.gbk.gz", "c.1.fna.gz", "c.1.gff3");
        List<TrainingFiles> found = find(List.of(first, second), List.of());
        assertThat(found).extracting(TrainingFiles::name).containsExactly("a", "b", "c.1");
        assertThat(found.get(0).files()).containsExactly(second.resolve("a.gbk.gz"));
        assertThat(found.get(1).files())
                .containsExactly(
                        first.resolve("b.fna"), first.resolve("b.gff3.gz"), first.resolve("b.verified_starts.tsv.gz"));
    }

    @Test
    void excludedGenomesMayBeBroken() throws IOException {
        touch(first, "a.fna", "a.gff3", "b.fna", "c.fna", "c.gff3");
        touch(second, "c.gbk");
        assertThat(find(List.of(first, second), List.of("b", "c")))
                .extracting(TrainingFiles::name)
                .containsExactly("a");
    }

    @Test
    void nameToExcludeThatIsNoneIsWrongUsage() throws IOException {
        touch(first, "a.fna", "a.gff3");
        assertThatThrownBy(() -> find(List.of(first), List.of("A")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("found --exclude A, expected one of a");
    }

    @Test
    void halfPairsAreRefused() throws IOException {
        touch(first, "a.fna");
        refused(() -> find(List.of(first), List.of()), "found no a.gff3 beside it", "--exclude a");
        touch(second, "b.gff3.gz");
        refused(() -> find(List.of(second), List.of()), "found no b.fna beside it", "--exclude b");
    }

    @Test
    void verifiedStartsWithoutTheirGenomeAreRefused() throws IOException {
        touch(first, "a.fna", "a.gff3", "b.verified_starts.tsv");
        refused(() -> find(List.of(first), List.of()), "found no genome b beside it", "--exclude b");
        assertThat(find(List.of(first), List.of("b"))).hasSize(1);
    }

    @Test
    void secondTableOfVerifiedStartsIsRefused() throws IOException {
        touch(first, "a.fna", "a.gff3", "a.verified_starts.tsv", "a.verified_starts.tsv.gz");
        refused(() -> find(List.of(first), List.of()), "found a second genome of the name a");
    }

    @Test
    void nameThatComesTwiceIsRefused() throws IOException {
        touch(first, "a.fna", "a.gff3");
        touch(second, "a.fna.gz", "a.gff3");
        refused(() -> find(List.of(first, second), List.of()), "found a second genome of the name a");
        touch(first, "a.fna.gz");
        refused(() -> find(List.of(first), List.of()), "found a second genome of the name a");
    }

    @Test
    void genomeInTwoFormatsIsRefused() throws IOException {
        touch(first, "a.fna", "a.gff3", "a.gbk");
        refused(() -> find(List.of(first), List.of()), "found the genome a in two formats");
    }

    @Test
    void folderWithoutGenomesIsRefused() {
        refused(() -> find(List.of(first), List.of()), "found no genome to train on");
        refused(() -> find(List.of(root.resolve("none")), List.of()), "found no such folder");
    }

    private static void refused(ThrowingCallable deed, String... words) {
        assertThatThrownBy(deed).isInstanceOf(InputException.class).hasMessageContainingAll(words);
    }

    private static List<TrainingFiles> find(List<Path> folders, List<String> excluded) {
        return TrainingSplit.find(folders, List.of(), excluded).genomes();
    }

    private static void touch(Path folder, String... names) throws IOException {
        for (String name : names) {
            Files.writeString(folder.resolve(name), "");
        }
    }
}
