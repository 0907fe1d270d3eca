package org.cistron.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.Test;

class OutputNameTest {

    @Test
    void aPlainFileNameIsTaken() {
        for (String name : new String[] {"a", "sample 1", "Probe_\u00e4", "n".repeat(215)}) {
            assertThat(OutputName.given(name)).isEqualTo(name);
        }
    }

    @Test
    void whatIsNoFileNameIsRefused() {
        for (String name : new String[] {"", " ", ".a", "a/b", "a\\b", "a\nb", "a\u0000", "a\u007f"}) {
            assertThatThrownBy(() -> OutputName.given(name))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("expected a plain file name")
                    .hasMessageNotContainingAny("\n", "\u0000", "\u007f");
        }
    }

    @Test
    void aNameThatFilesCannotHaveIsTooLong() {
        assertThatThrownBy(() -> OutputName.given("n".repeat(300)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("found --name of 300 bytes, expected at most 215");
        assertThatThrownBy(() -> OutputName.given("\u00e4".repeat(150))).hasMessageContaining("of 300 bytes");
        assertThatThrownBy(() -> OutputName.ofInput("n".repeat(250)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Give a shorter name by --name");
    }
}
