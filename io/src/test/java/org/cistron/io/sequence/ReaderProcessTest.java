package org.cistron.io.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: silence, heap, and independence of the platform's character set. */
class ReaderProcessTest {
    @TempDir
    private Path folder;

    /** Reads the file named and writes the descriptions into the file named second. */
    static final class Titles {
        private Titles() {}

        public static void main(String[] arguments) throws IOException {
            try (SequenceInput input = SequenceInput.ofFile(Path.of(arguments[0]));
                    Stream<Sequence> records = input.open()) {
                StringBuilder titles = new StringBuilder();
                records.forEach(r -> titles.append(r.description()).append('\n'));
                Files.writeString(Path.of(arguments[1]), titles);
            }
        }
    }

    @Test
    void nothingIsPrintedAndHeadersDoNotDependOnTheCharacterSet() throws Exception {
        Path file = Files.writeString(folder.resolve("x.fa"), ">a Señor 生物\nACRYT\n>b\nAC\n");
        Path titles = folder.resolve("titles");
        assertThat(run("-Dfile.encoding=US-ASCII", file, titles)).isEmpty();
        assertThat(Files.readString(titles)).isEqualTo("Señor 生物\n\n");
        Files.writeString(file, "@a Señor 生物\nAC\n+\nII\n");
        assertThat(run("-Dfile.encoding=US-ASCII", file, titles)).isEmpty();
        assertThat(Files.readString(titles)).isEqualTo("Señor 生物\n");
    }

    @Test
    void heapFollowsTheLongestRecordNotTheFile() throws Exception {
        Path file = folder.resolve("many.fa");
        String sequence = "ACGTTGCA".repeat(2500);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < 5000; i++) {
                out.append(">contig")
                        .append(String.valueOf(i))
                        .append(" x\n")
                        .append(sequence)
                        .append('\n');
            }
        }
        Path titles = folder.resolve("titles");
        assertThat(run("-Xmx32m", file, titles)).isEmpty();
        assertThat(Files.readAllLines(titles)).hasSize(5000);
    }

    private String run(String option, Path input, Path output) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Titles.class.getName(),
                        input.toString(),
                        output.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(log);
    }
}
