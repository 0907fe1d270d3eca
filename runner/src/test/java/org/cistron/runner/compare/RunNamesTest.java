package org.cistron.runner.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.Test;

class RunNamesTest {
    private static final List<Path> FOLDERS = List.of(Path.of("a/one"), Path.of("b/two"));

    @Test
    void samplesGiveTheNamesWhereTheyDiffer() {
        assertThat(RunNames.of(List.of(), List.of("x", "y"), FOLDERS)).containsExactly("x", "y");
    }

    @Test
    void elseFoldersDoAndElseNumbers() {
        assertThat(RunNames.of(List.of(), List.of("x", "x"), FOLDERS)).containsExactly("one", "two");
        assertThat(RunNames.of(List.of(), List.of("x", "x"), List.of(Path.of("a/o"), Path.of("b/o"))))
                .containsExactly("x (1)", "x (2)");
    }

    @Test
    void theUsersNamesAreOneForEachRunAndDiffer() {
        assertThat(RunNames.of(List.of("p", "q"), List.of("x", "x"), FOLDERS)).containsExactly("p", "q");
        assertThatThrownBy(() -> RunNames.of(List.of("p"), List.of("x", "y"), FOLDERS))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("expected 2 names");
        assertThatThrownBy(() -> RunNames.of(List.of("p", "p"), List.of("x", "y"), FOLDERS))
                .isInstanceOf(UsageException.class);
    }
}
