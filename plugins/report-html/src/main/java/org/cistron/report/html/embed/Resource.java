package org.cistron.report.html.embed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text files that lie beside the classes. */
public final class Resource {
    private static final String FOLDER = "org/cistron/report/html/";

    private Resource() {}

    /** Returns a file's text. */
    public static String text(String path) throws IOException {
        return optionalText(path).orElseThrow(() -> new IOException("the plugin lacks its file " + path));
    }

    /** Returns a file's text, or nothing where this build has no such file. */
    public static Optional<String> optionalText(String path) throws IOException {
        try (InputStream in = Resource.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
