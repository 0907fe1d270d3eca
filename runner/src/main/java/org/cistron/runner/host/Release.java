package org.cistron.runner.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The versions that this build of Cistron carries.
 *
 * @param version Cistron's own version, a bare number such as {@code 0.1.0}
 * @param api the version of the plugin API that this host offers
 */
public record Release(String version, ApiVersion api) {

    /** Returns the running build's versions. */
    public static Release current() {
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(Release.class.getResourceAsStream("release.properties"))) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Release(
                properties.getProperty("version"),
                ApiVersion.parse(properties.getProperty("api")).orElseThrow());
    }
}
