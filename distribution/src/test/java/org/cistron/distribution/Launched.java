package org.cistron.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What came of one run of the release's launcher.
 *
 * @param exitCode the exit code
 * @param out standard output
 * @param err standard error
 */
record Launched(int exitCode, String out, String err) {
    private static final long PATIENCE_MINUTES = 10;

    /** Runs the release's launcher in a folder. */
    static Launched in(Path folder, String... words) {
        return in(folder, Map.of(), new byte[0], words);
    }

    /** Runs the release's launcher with other environment variables and with bytes on standard input. */
    static Launched in(Path folder, Map<String, String> variables, byte[] input, String... words) {
        return of(release().resolve("cistron"), folder, variables, input, words);
    }

    /** Runs a launcher in a folder. */
    static Launched of(Path launcher, Path folder, Map<String, String> variables, byte[] input, String... words) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        try {
            Path in = Files.createTempFile("launched", ".in");
            Path out = Files.createTempFile("launched", ".out");
            Path err = Files.createTempFile("launched", ".err");
            Files.write(in, input);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            for (String variable : List.of("CISTRON_PLUGINS", "DJL_CACHE_DIR", "ENGINE_CACHE_DIR")) {
                builder.environment().remove(variable);
            }
            // The engine is unpacked once for all tests, and not into the home of whoever runs them.
            builder.environment()
                    .put(
                            "DJL_CACHE_DIR",
                            checkout()
                                    .resolve("distribution/target/engine-cache")
                                    .toString());
            builder.environment().putAll(variables);
            if (variables.containsKey("HOME") && !variables.containsKey("DJL_CACHE_DIR")) {
                builder.environment().remove("DJL_CACHE_DIR");
            }
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end");
            }
            Launched result = new Launched(process.exitValue(), text(out), text(err));
            for (Path file : List.of(in, out, err)) {
                Files.delete(file);
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns the release folder that the build put together. */
    static Path release() {
        return checkout().resolve("distribution/target/cistron");
    }

    /** Returns the root of the checkout. */
    static Path checkout() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve("pom.xml")) && Files.exists(path.resolve("api")))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
