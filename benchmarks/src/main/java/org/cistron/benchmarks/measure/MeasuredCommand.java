package org.cistron.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cistron.api.error.UsageException;

/**
 * One process to be run and measured.
 *
 * @param words the program and its arguments
 * @param input the file that is its standard input
 * @param output the file that takes its standard output
 */
public record MeasuredCommand(List<String> words, Optional<Path> input, Optional<Path> output) {
    private static final Path TIME = Path.of("/usr/bin/time");

    /** Returns a command with neither input nor output. */
    public static MeasuredCommand of(String... words) {
        return new MeasuredCommand(List.of(words), Optional.empty(), Optional.empty());
    }

    /** Returns the same command reading a file. */
    public MeasuredCommand from(Path file) {
        return new MeasuredCommand(words, Optional.of(file), output);
    }

    /** Returns the same command writing a file. */
    public MeasuredCommand to(Path file) {
        return new MeasuredCommand(words, input, Optional.of(file));
    }

    /** Returns whether memory can be measured here. */
    public static boolean measuresMemory() {
        return Files.isExecutable(TIME);
    }

    /**
     * Runs it.
     *
     * @param folder where its log and its measurement go
     * @throws UsageException if it is not installed or fails; the message has what it said
     */
    public Measurement run(Path folder) {
        Path log = folder.resolve("log");
        Path peak = folder.resolve("peak");
        try {
            Files.deleteIfExists(peak);
            long start = System.nanoTime();
            int exit = process(log, peak).waitFor();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (exit != 0) {
                throw new UsageException(String.join(" ", words) + " ended with exit code " + exit + ": "
                        + Files.readString(log).strip());
            }
            return new Measurement(seconds, peak(peak));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("interrupted while running " + words.get(0));
        }
    }

    private Process process(Path log, Path peak) throws IOException {
        List<String> all = new ArrayList<>();
        if (measuresMemory()) {
            all.addAll(List.of(TIME.toString(), "-f", "%M", "-o", peak.toString()));
        }
        all.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.redirectError(log.toFile());
        builder.redirectOutput(output.orElse(log.resolveSibling("output")).toFile());
        builder.redirectInput(input.orElse(Path.of("/dev/null")).toFile());
        return builder.start();
    }

    private static OptionalLong peak(Path file) throws IOException {
        return Files.exists(file)
                ? OptionalLong.of(Long.parseLong(Files.readString(file).strip()))
                : OptionalLong.empty();
    }
}
