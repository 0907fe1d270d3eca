package org.cistron.runner.model;

import java.util.regex.Pattern;

/** How models and their files may be called. */
public final class ModelNames {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private ModelNames() {}

    /** Returns whether a name is of letters, digits, dots, hyphens and underscores, and begins with a letter or digit. */
    public static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches();
    }
}
