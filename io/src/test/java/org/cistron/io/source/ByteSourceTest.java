package org.cistron.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and streams are opened, or refused with a remedy. */
class ByteSourceTest {
    private static final byte[] TEXT = ">a\nACGT\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsRefused() {
        Path file = folder.resolve("none.fna");
        refused(file, "found no such file, expected a file that exists. Check the path and the working directory.");
    }

    @Test
    void aLinkToNothingIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.fna"), folder.resolve("gone"));
        refused(
                link,
                "found no such file, expected a file that exists. It is a link to something that is gone: mend the link.");
    }

    @Test
    void aDirectoryIsRefused() {
        refused(folder, "found a directory, expected a file. Name one file inside the directory.");
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("secret.fna"), TEXT);
        assumeTrue(file.toFile().setReadable(false), "needs file permissions");
        assumeFalse(Files.isReadable(file), "needs a user who is not root");
        refused(
                file,
                "found a file that may not be read, expected read permission. Give yourself permission (chmod u+r), or ask"
                        + " its owner.");
    }

    @ParameterizedTest
    @CsvSource({
        "504b0304140000, zip",
        "425a68393141, bzip2",
        "fd377a585a0000, xz",
        "28b52ffd0400, zstd",
        "1f9d90410000, compress"
    })
    void otherPackingsAreRefusedByName(String start, String tool) throws IOException {
        Path file = Files.write(folder.resolve("genome.fna.gz"), HexFormat.of().parseHex(start));
        refused(file, "found a file packed with " + tool + ", expected plain text, gzip or bgzip. Unpack it first.");
    }

    @ParameterizedTest
    @CsvSource({"plain.gz", "plain.fna", "x"})
    void packingIsToldByContentNotByName(String name) throws IOException {
        for (byte[] bytes : new byte[][] {TEXT, Packing.gzip(TEXT), Packing.bgzip(TEXT)}) {
            Path file = Files.write(folder.resolve(name), bytes);
            try (ByteSource source = ByteSource.ofFile(file);
                    InputStream in = source.open()) {
                assertThat(in.readAllBytes()).isEqualTo(TEXT);
            }
        }
    }

    @Test
    void theDigestIsOfTheBytesAsTheyLieInTheFile() throws Exception {
        byte[] packed = Packing.gzip(TEXT);
        Path file = Files.write(folder.resolve("x"), packed);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (ByteSource source = ByteSource.ofFile(file);
                InputStream in = source.open(digest)) {
            in.readAllBytes();
        }
        assertThat(digest.digest())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(packed));
    }

    @Test
    void aStreamIsReadableAgainUntilItIsClosed() throws IOException {
        byte[] text = (">" + UUID.randomUUID() + "\nACGT\n").getBytes(StandardCharsets.US_ASCII);
        try (ByteSource source = ByteSource.ofStream(new ByteArrayInputStream(text), "standard input")) {
            assertThat(isSpooled(text)).isFalse();
            for (int i = 0; i < 2; i++) {
                try (InputStream in = source.open()) {
                    assertThat(in.readAllBytes()).isEqualTo(text);
                }
            }
            assertThat(source.displayName()).isEqualTo("standard input");
            assertThat(isSpooled(text)).isTrue();
        }
        assertThat(isSpooled(text)).isFalse();
    }

    @Test
    void aNamedPipeIsReadableAgain() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Packing.run(Path.of("/dev/null"), folder.resolve("log"), "mkfifo", pipe.toString()), "needs mkfifo");
        Process writer = new ProcessBuilder("sh", "-c", "printf '>a\\nACGT\\n' > '" + pipe + "'").start();
        try (ByteSource source = ByteSource.ofFile(pipe)) {
            for (int i = 0; i < 2; i++) {
                try (InputStream in = source.open()) {
                    assertThat(in.readAllBytes()).isEqualTo(TEXT);
                }
            }
        }
        assertThat(writer.waitFor()).isZero();
    }

    private static boolean isSpooled(byte[] text) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("cistron-.*\\.input"))
                    .anyMatch(file -> holds(file, text));
        }
    }

    private static boolean holds(Path file, byte[] text) {
        try {
            return Files.size(file) == text.length && Arrays.equals(Files.readAllBytes(file), text);
        } catch (IOException e) {
            return false;
        }
    }

    private static void refused(Path file, String message) {
        try (ByteSource source = ByteSource.ofFile(file)) {
            assertThatThrownBy(source::open).isInstanceOf(InputException.class).hasMessage(file + ": " + message);
        }
    }
}
