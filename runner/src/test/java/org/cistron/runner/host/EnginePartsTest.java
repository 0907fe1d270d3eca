package org.cistron.runner.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginePartsTest {
    @TempDir
    Path folder;

    @Test
    void partsAreToldApart() throws IOException {
        assertThat(parts(Map.of()).engine()).isFalse();
        assertThat(parts(Map.of()).library()).isEmpty();

        write("ai/djl/pytorch/engine/PtEngine.class", "");
        assertThat(parts(Map.of()).engine()).isTrue();
        assertThat(parts(Map.of()).library()).isEmpty();

        write("native/lib/pytorch.properties", "version=2.7.1-20250812\nflavor=cpu\nclassifier=linux-x86_64\n");
        assertThat(parts(Map.of()).library()).contains("2.7.1-20250812 cpu linux-x86_64");
    }

    @Test
    void cacheIsWhereTheEngineWouldPutIt() throws IOException {
        Path cache = folder.resolve("cache");
        assertThat(parts(Map.of("DJL_CACHE_DIR", cache.toString())).cache()).isEqualTo(cache.resolve("pytorch"));
        assertThat(parts(Map.of("DJL_CACHE_DIR", "x", "ENGINE_CACHE_DIR", cache.toString()))
                        .cache())
                .isEqualTo(cache.resolve("pytorch"));
        assertThat(parts(Map.of("DJL_CACHE_DIR", "")).cache().toString()).endsWith(".djl.ai/pytorch");

        assertThat(parts(Map.of("DJL_CACHE_DIR", cache.toString())).unpacked()).isFalse();
        Files.createDirectories(cache.resolve("pytorch"));
        assertThat(parts(Map.of("DJL_CACHE_DIR", cache.toString())).unpacked()).isTrue();
    }

    private EngineParts parts(Map<String, String> environment) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return EngineParts.of(loader, environment);
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
