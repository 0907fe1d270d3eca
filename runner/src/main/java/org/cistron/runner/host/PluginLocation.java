package org.cistron.runner.host;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.error.PluginException;
import org.cistron.api.error.UsageException;

/**
 * Where the classes of one plugin (or of several that belong together) lie.
 *
 * @param name the place as a person knows it, for messages
 * @param urls jars and class folders, in class path order
 */
public record PluginLocation(String name, List<URL> urls) {
    /** The service file that names a plugin's class. */
    static final String SERVICE_FILE = "META-INF/services/org.cistron.api.plugin.Plugin";
    /** Where a plugin module of a checkout writes its class path when it is compiled. */
    private static final String CLASS_PATH_FILE = "target/cistron-plugin.classpath";

    /** Takes an immutable copy. */
    public PluginLocation {
        urls = List.copyOf(urls);
    }

    /**
     * Returns the plugins' locations at a path, sorted: a jar; a folder of jars; a class folder; a compiled plugin module
     * of a checkout; or a folder of any of these.
     *
     * @throws UsageException if there is nothing
     * @throws PluginException if there is nothing of the kind
     */
    public static List<PluginLocation> at(Path path) {
        if (!Files.exists(path)) {
            throw new UsageException("found no plugin at " + path
                    + ": no such file or folder. Correct --plugin-path or the" + " variable CISTRON_PLUGINS.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(ofJars(path, List.of(path)));
        }
        if (Files.exists(path.resolve(CLASS_PATH_FILE))) {
            return List.of(ofModule(path));
        }
        List<Path> jars = jarsIn(path);
        if (!jars.isEmpty()) {
            return List.of(ofJars(path, jars));
        }
        List<Path> folders = Files.exists(path.resolve("META-INF")) ? List.of() : pluginFoldersIn(path);
        return folders.isEmpty()
                ? List.of(ofJars(path, List.of(path)))
                : folders.stream().flatMap(folder -> at(folder).stream()).toList();
    }

    private static PluginLocation ofJars(Path path, List<Path> entries) {
        return new PluginLocation(
                path.toString(), entries.stream().map(PluginLocation::url).toList());
    }

    private static PluginLocation ofModule(Path module) {
        try {
            List<Path> entries = new ArrayList<>(List.of(module.resolve("target/classes")));
            String dependencies =
                    Files.readString(module.resolve(CLASS_PATH_FILE)).strip();
            Arrays.stream(dependencies.split(File.pathSeparator, -1))
                    .filter(entry -> !entry.isEmpty())
                    .map(Path::of)
                    .forEach(entries::add);
            return ofJars(module, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folders in a folder that hold a plugin, sorted. */
    static List<Path> pluginFoldersIn(Path folder) {
        return children(folder).stream()
                .filter(Files::isDirectory)
                .filter(child -> Files.exists(child.resolve(CLASS_PATH_FILE))
                        || Files.exists(child.resolve(SERVICE_FILE))
                        || !jarsIn(child).isEmpty())
                .toList();
    }

    private static List<Path> jarsIn(Path folder) {
        return children(folder).stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .toList();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new PluginException(
                    folder.toString(), "the folder cannot be read: " + e.getMessage() + ". Make it readable.", e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toAbsolutePath().toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
