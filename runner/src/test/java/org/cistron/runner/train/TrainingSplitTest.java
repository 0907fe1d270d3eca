package org.cistron.runner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cistron.api.error.InputException;
import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingSplitTest {
    @TempDir
    Path root;

    private List<Path> genomes;
    private List<Path> validation;

    @BeforeEach
    void makeFolders() throws IOException {
        genomes = List.of(Files.createDirectory(root.resolve("genomes")));
        validation = List.of(Files.createDirectory(root.resolve("validation")));
        touch(genomes, "a.gbk");
        touch(genomes, "b.gbk");
        touch(validation, "c.gbk");
    }

    @Test
    void eachSideHasItsOwnGenomes() {
        TrainingSplit split = TrainingSplit.find(genomes, validation, List.of("b"));
        assertThat(split.genomes()).extracting(TrainingFiles::name).containsExactly("a");
        assertThat(split.validation()).extracting(TrainingFiles::name).containsExactly("c");
        assertThat(TrainingSplit.find(genomes, List.of(), List.of()).validation())
                .isEmpty();
    }

    @Test
    void genomeOnBothSidesIsRefused() throws IOException {
        touch(validation, "a.gbk.gz");
        assertThatThrownBy(() -> TrainingSplit.find(genomes, validation, List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("a.gbk.gz: found the genome a that is also learned from", "--exclude a");
        TrainingSplit split = TrainingSplit.find(genomes, validation, List.of("a"));
        assertThat(split.genomes()).extracting(TrainingFiles::name).containsExactly("b");
        assertThat(split.validation()).extracting(TrainingFiles::name).containsExactly("c");
    }

    @Test
    void validationFolderWithoutGenomesIsRefused() {
        assertThatThrownBy(() -> TrainingSplit.find(genomes, validation, List.of("c")))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("found no genome to train on", "--validation");
    }

    @Test
    void nameToExcludeMayBeOnEitherSideButOnOne() {
        assertThatThrownBy(() -> TrainingSplit.find(genomes, validation, List.of("d")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("found --exclude d, expected one of a, b, c");
    }

    private static void touch(List<Path> folder, String name) throws IOException {
        Files.writeString(folder.get(0).resolve(name), "");
    }
}
