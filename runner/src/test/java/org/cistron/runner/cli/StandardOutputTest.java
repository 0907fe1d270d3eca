package org.cistron.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    /** Takes nothing, as a full disk. */
    private static final class Full extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    private int exitCode(OutputStream to, int code) {
        PrintStream out = new PrintStream(to, false, StandardCharsets.UTF_8);
        out.print("figures");
        return StandardOutput.exitCode(out, new PrintStream(told, true, StandardCharsets.UTF_8), code);
    }

    @Test
    void whatWasWrittenIsNotSpokenOf() {
        assertThat(exitCode(new ByteArrayOutputStream(), 0)).isZero();
        assertThat(told.toByteArray()).isEmpty();
    }

    @Test
    void whatIsLostIsToldAndEndsAsOutputThatCannotBeWritten() {
        assertThat(exitCode(new Full(), 0)).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8)).startsWith("cistron: standard output cannot be written");
    }

    @Test
    void aFaultBeforeStands() {
        assertThat(exitCode(new Full(), 3)).isEqualTo(3);
    }
}
