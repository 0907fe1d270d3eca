package org.cistron.runner.host;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The folder that this program runs from: a release, with {@code lib/} in it, or a checkout, with {@code plugins/}.
 *
 * @param plugins the folder with Cistron's own plugins, if there is one
 */
public record Installation(Optional<Path> plugins) {

    /** Finds the installation by the place that this class was loaded from. */
    public static Installation here() {
        try {
            Path code = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Installation(ownPlugins(code));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns where plugins are looked for: Cistron's own first, then the user's.
     *
     * @param paths what the user named by {@code --plugin-path}
     * @param variable the value of {@code CISTRON_PLUGINS}, paths separated as in {@code PATH}; may be empty
     */
    public List<PluginLocation> pluginLocations(List<Path> paths, String variable) {
        List<Path> all =
                new ArrayList<>(plugins.map(PluginLocation::pluginFoldersIn).orElse(List.of()));
        all.addAll(paths);
        Arrays.stream(variable.split(File.pathSeparator, -1))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .forEach(all::add);
        return all.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .flatMap(path -> PluginLocation.at(path).stream())
                .toList();
    }

    private static Optional<Path> ownPlugins(Path code) {
        boolean release = Files.isRegularFile(code);
        Path lib = code.getParent();
        Path folder = release ? lib.resolve("plugins") : lib.getParent().resolveSibling("plugins");
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }
}
