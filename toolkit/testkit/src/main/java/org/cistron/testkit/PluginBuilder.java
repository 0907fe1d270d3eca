package org.cistron.testkit;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.cistron.api.plugin.Plugin;

/** Compiles a plugin from source text in a test, as a stranger would build it: against the API and nothing else. */
public final class PluginBuilder {
    private static final String SERVICE_FILE = "META-INF/services/org.cistron.api.plugin.Plugin";

    private final Map<String, String> sources = new TreeMap<>();
    private final List<String> services = new ArrayList<>();
    private final List<Path> libraries = new ArrayList<>();
    private String api = "2.6";

    /** Adds a class by its full name and source text. */
    public PluginBuilder source(String className, String text) {
        sources.put(className, text);
        return this;
    }

    /** Names a class in the service file. */
    public PluginBuilder service(String className) {
        services.add(className);
        return this;
    }

    /** Compiles against a jar too, which is not packed: for what the host shares besides the API. */
    public PluginBuilder library(Path jar) {
        libraries.add(jar);
        return this;
    }

    /** Sets the API version to name, or an empty string to name none; {@code "2.6"} where this is not called. */
    public PluginBuilder api(String version) {
        this.api = version;
        return this;
    }

    /** Builds a class folder. */
    public Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        compile(folder);
        if (!services.isEmpty()) {
            write(folder.resolve(SERVICE_FILE), String.join("\n", services));
        }
        if (!api.isEmpty()) {
            write(folder.resolve("META-INF/cistron/api-version"), api + "\n");
        }
        return folder;
    }

    /** Builds a jar whose manifest names the API version. */
    public Path jar(Path jar) throws IOException {
        Path classes = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "classes");
        compile(classes);
        if (!services.isEmpty()) {
            write(classes.resolve(SERVICE_FILE), String.join("\n", services));
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest());
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return jar;
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!api.isEmpty()) {
            manifest.getMainAttributes().putValue("Cistron-Api", api);
        }
        return manifest;
    }

    private void compile(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-d", folder.toString(), "-proc:none", "-cp", classPath());
        List<? extends JavaFileObject> units = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        if (!compiler.getTask(messages, null, null, options, null, units).call()) {
            throw new IllegalArgumentException("the plugin does not compile: " + messages);
        }
    }

    private String classPath() {
        Stream<String> always = Stream.of(place(Plugin.class), place(jakarta.inject.Inject.class));
        return Stream.concat(always, libraries.stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("memory:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
