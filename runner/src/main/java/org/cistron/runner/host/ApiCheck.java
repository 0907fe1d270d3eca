package org.cistron.runner.host;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.jar.Manifest;
import org.cistron.api.error.PluginException;

/** Compares the API version that a plugin names with the host's. */
final class ApiCheck {
    private static final String ATTRIBUTE = "Cistron-Api";
    private static final String VERSION_FILE = "META-INF/cistron/api-version";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final ApiVersion host;

    ApiCheck(ApiVersion host) {
        this.host = host;
    }

    /**
     * Returns the API version that is named beside a service file: by the attribute {@code Cistron-Api} of the manifest,
     * or by the file {@code META-INF/cistron/api-version}.
     *
     * @throws PluginException if none is named, or one that this host cannot run
     */
    ApiVersion check(PluginLocation location, URL serviceFile) {
        String named = named(location, serviceFile)
                .orElseThrow(() -> new PluginException(
                        location.name(),
                        "names no plugin API version. Add the line '" + ATTRIBUTE + ": " + host
                                + "' to the manifest of its jar, or for a class folder the file " + VERSION_FILE
                                + " with the text " + host + "."));
        ApiVersion plugin = ApiVersion.parse(named)
                .orElseThrow(() -> new PluginException(
                        location.name(),
                        "found the API version '" + named + "', expected two numbers such as " + host + ". Correct "
                                + ATTRIBUTE + " in its manifest."));
        if (!host.runs(plugin)) {
            throw new PluginException(location.name(), mismatch(plugin));
        }
        return plugin;
    }

    private String mismatch(ApiVersion plugin) {
        boolean hostIsOlder =
                plugin.major() > host.major() || (plugin.major() == host.major() && plugin.minor() > host.minor());
        return "was built for the plugin API " + plugin + ", this Cistron offers " + host + ". "
                + (hostIsOlder
                        ? "Use a newer Cistron, or a release of the plugin for " + host + "."
                        : "Use a newer release of the plugin, built for " + host.major() + ".x.");
    }

    private static Optional<String> named(PluginLocation location, URL serviceFile) {
        String text = serviceFile.toString();
        String root = text.substring(0, text.length() - PluginLocation.SERVICE_FILE.length());
        try {
            Optional<String> manifest = open(root + MANIFEST).map(ApiCheck::attribute);
            return manifest.isPresent() ? manifest : open(root + VERSION_FILE).map(String::strip);
        } catch (IOException | URISyntaxException e) {
            throw new PluginException(
                    location.name(), "its manifest cannot be read: " + e.getMessage() + ". Build the jar again.", e);
        }
    }

    private static String attribute(String manifest) {
        try (InputStream stream = new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8))) {
            return new Manifest(stream).getMainAttributes().getValue(ATTRIBUTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> open(String url) throws IOException, URISyntaxException {
        URLConnection connection = new URI(url).toURL().openConnection();
        connection.setUseCaches(false);
        try (InputStream stream = connection.getInputStream()) {
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }
}
