package org.cistron.neural.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cistron.neural.engine.RequiresEngine;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thousands of batches take no more native memory than hundreds, if each has a manager of its own. */
@RequiresEngine
@EnabledOnOs(value = OS.LINUX, disabledReason = "resident memory is read from /proc")
class NativeMemoryTest {
    /** Bound of the growth; the inputs alone of 2,000 batches take 12 MB, of 300 batches with gradients all arrays far more. */
    private static final long KILOBYTES = 3_000;

    @ParameterizedTest
    @EnumSource
    void inferenceLeavesNothingBehind(SmallNetwork kind) throws Exception {
        assertThat(growth(kind, false, 500, 2_000)).isLessThan(KILOBYTES);
    }

    @ParameterizedTest
    @EnumSource
    void trainingLeavesNothingBehind(SmallNetwork kind) throws Exception {
        assertThat(growth(kind, true, 200, 300)).isLessThan(KILOBYTES);
    }

    private static long growth(SmallNetwork kind, boolean training, int warmUp, int batches)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx64m",
                        "-XX:+AlwaysPreTouch",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NativeMemoryProbe.class.getName(),
                        kind.name(),
                        Boolean.toString(training),
                        Integer.toString(warmUp),
                        Integer.toString(batches))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return Long.parseLong(out.substring(out.indexOf("growth ") + 7).trim());
    }
}
