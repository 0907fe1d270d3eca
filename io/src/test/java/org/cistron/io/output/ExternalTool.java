package org.cistron.io.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs another project's program on our outputs; the test is skipped, by the program's name, where it is missing. */
public final class ExternalTool {

    private ExternalTool() {}

    /** Returns what it says on both streams; the exit code must be 0. */
    public static String accepts(List<String> command) throws IOException, InterruptedException {
        String program = command.get(0);
        boolean installed = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        assumeTrue(installed, program + " is not installed");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s says: %s", command, said).isZero();
        return said;
    }
}
