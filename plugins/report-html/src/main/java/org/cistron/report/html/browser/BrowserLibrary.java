package org.cistron.report.html.browser;

import java.io.IOException;
import java.util.Optional;
import org.cistron.report.html.embed.Resource;

/**
 * igv.js, which the build fetches where it can.
 *
 * @param script its code
 * @param licence its licence, which wants to go wherever the code goes
 */
public record BrowserLibrary(String script, String licence) {
    private static final String SOURCE_MAP = "\n//# sourceMappingURL=";

    /** Returns the library, or nothing where this build came without. */
    public static Optional<BrowserLibrary> bundled() throws IOException {
        Optional<String> script = Resource.optionalText("browser/igv.min.js");
        Optional<String> licence = Resource.optionalText("browser/igv-licence.txt");
        return script.isPresent() && licence.isPresent()
                ? Optional.of(new BrowserLibrary(withoutSourceMap(script.get()), licence.get()))
                : Optional.empty();
    }

    /** The map is not in the page, and developer tools would look for it. */
    private static String withoutSourceMap(String script) {
        int end = script.lastIndexOf(SOURCE_MAP);
        return end < 0 ? script : script.substring(0, end);
    }
}
