package org.cistron.api.plugin;

/**
 * The one class that a plugin jar must have, named in {@code META-INF/services/org.cistron.api.plugin.Plugin}.
 *
 * <p>It needs a public constructor without arguments and does nothing but name what the plugin offers; the host makes
 * those classes later, with what their constructors ask for by {@code @jakarta.inject.Inject}. The jar's manifest names
 * the API version that it was built for: {@code Cistron-Api: 2.6}.
 */
public interface Plugin {

    /** Returns the plugin's name: a lower-case letter, then lower-case letters, digits and hyphens, unique among the plugins of a run. */
    String name();

    /** Returns one sentence for {@code cistron plugins}. */
    default String description() {
        return "";
    }

    /** Returns the plugin's own version, for {@code run.json}. */
    default String version() {
        return "";
    }

    /** Names the classes that the plugin offers. */
    default void contribute(Contributions to) {}
}
