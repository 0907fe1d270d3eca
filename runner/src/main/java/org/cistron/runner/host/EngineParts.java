package org.cistron.runner.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Which parts of the neural engine are installed, found out without starting it.
 *
 * @param engine whether the engine's classes are there
 * @param library the version and kind of the native library, such as {@code 2.7.1 cpu linux-x86_64}; empty where there is
 *     none
 * @param cache the folder that the library is unpacked into at its first use
 */
public record EngineParts(boolean engine, Optional<String> library, Path cache) {
    private static final String CLASS = "ai/djl/pytorch/engine/PtEngine.class";
    private static final String LIBRARY = "native/lib/pytorch.properties";

    /**
     * Looks for the parts.
     *
     * @param loader the host's
     * @param environment the environment variables, which go before system properties
     */
    public static EngineParts of(ClassLoader loader, Map<String, String> environment) {
        Optional<Properties> library = properties(loader);
        Path cache = cache(environment).resolve("pytorch");
        return new EngineParts(
                loader.getResource(CLASS) != null,
                library.map(found -> found.getProperty("version") + " " + found.getProperty("flavor", "cpu") + " "
                        + found.getProperty("classifier", "")),
                cache);
    }

    /** Returns whether the library has been unpacked before. */
    public boolean unpacked() {
        return Files.isDirectory(cache);
    }

    /** Follows what the engine does itself. */
    private static Path cache(Map<String, String> environment) {
        return setting("ENGINE_CACHE_DIR", environment)
                .or(() -> setting("DJL_CACHE_DIR", environment))
                .map(Path::of)
                .orElseGet(() -> {
                    Path home = Path.of(System.getProperty("user.home"));
                    Path writable = Files.isWritable(home) ? home : Path.of(System.getProperty("java.io.tmpdir"));
                    return writable.resolve(".djl.ai");
                });
    }

    private static Optional<String> setting(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.getOrDefault(name, System.getProperty(name)))
                .filter(value -> !value.isEmpty());
    }

    private static Optional<Properties> properties(ClassLoader loader) {
        try (InputStream stream = loader.getResourceAsStream(LIBRARY)) {
            if (stream == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(stream);
            return Optional.of(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
