package org.cistron.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredCommandTest {
    @TempDir
    private Path folder;

    @Test
    void timeIsTheWholeProcesssAndStreamsAreFiles() throws IOException {
        Path input = Files.writeString(folder.resolve("in"), "genome");
        Measurement taken = MeasuredCommand.of("sh", "-c", "sleep 0.2; cat")
                .from(input)
                .to(folder.resolve("out"))
                .run(folder);
        assertThat(taken.seconds()).isBetween(0.2, 20.0);
        assertThat(folder.resolve("out")).hasContent("genome");
    }

    @Test
    void memoryIsMeasuredWhereTimeIsInstalled() {
        assumeTrue(MeasuredCommand.measuresMemory(), "time is not installed");
        assertThat(MeasuredCommand.of("true").run(folder).peakKibibytes().orElseThrow())
                .isGreaterThan(100);
    }

    @Test
    void aProgramThatFailsIsQuoted() {
        assertThatThrownBy(() -> MeasuredCommand.of("sh", "-c", "echo no model >&2; exit 3")
                        .run(folder))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("exit code 3: no model");
    }
}
