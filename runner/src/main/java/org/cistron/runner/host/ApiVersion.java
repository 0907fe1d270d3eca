package org.cistron.runner.host;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the plugin API. A new minor version only adds; a new major version may break.
 *
 * @param major changes when old plugins no longer work
 * @param minor changes when something was added
 */
public record ApiVersion(int major, int minor) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");

    /** Reads {@code "1.0"}; empty if the text is anything else. */
    public static Optional<ApiVersion> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new ApiVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Returns whether a host of this version can run a plugin built for another. */
    public boolean runs(ApiVersion plugin) {
        return plugin.major == major && plugin.minor <= minor;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
