package org.cistron.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cistron.api.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedDataTest {
    @TempDir
    Path folder;

    @Test
    void everyShippedFileHasItsRecordedChecksum() throws IOException {
        ShippedData data = ShippedData.ofThisInstallation();
        assertThat(data.paths()).contains("demo/lambda.fna.gz");
        for (String path : data.paths()) {
            try (InputStream stream = data.open(path)) {
                assertThat(stream.read()).isNotNegative();
            }
        }
    }

    @Test
    void demoGenomeIsWholeLambda() throws IOException {
        List<String> lines;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(ShippedData.ofThisInstallation().open("demo/lambda.fna.gz")),
                StandardCharsets.US_ASCII))) {
            lines = reader.lines().toList();
        }
        assertThat(lines.get(0)).isEqualTo(">NC_001416.1 Enterobacteria phage lambda, complete genome");
        assertThat(lines.stream().skip(1).mapToInt(String::length).sum()).isEqualTo(48_502);
    }

    @Test
    void changedFileIsRefused() throws IOException {
        Path root = Files.createDirectory(folder.resolve("cistron"));
        Files.writeString(root.resolve("a.txt"), "changed");
        Files.writeString(root.resolve("SHA256SUMS"), "0".repeat(64) + "  a.txt\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            ShippedData data = new ShippedData(loader);
            assertThatThrownBy(() -> data.open("a.txt"))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("a.txt: found SHA-256")
                    .hasMessageContaining("install Cistron again");
        }
    }

    @Test
    void unknownFileListsWhatThereIs() {
        assertThatThrownBy(() -> ShippedData.ofThisInstallation().open("nothing"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("demo/lambda.fna.gz");
    }
}
