package org.cistron.api.error;

/** A plugin that cannot be loaded or that failed at work: exit code 3. */
public final class PluginException extends CistronException {
    private static final long serialVersionUID = 1;

    private final String plugin;

    /**
     * Names the plugin and what happened.
     *
     * @param plugin the plugin's name, or its location where it has not told its name yet
     * @param problem what happened, where (contig), and what to do
     */
    public PluginException(String plugin, String problem) {
        this(plugin, problem, null);
    }

    /**
     * Names the plugin, what happened and what it threw.
     *
     * @param plugin the plugin's name, or its location where it has not told its name yet
     * @param problem what happened, where (contig), and what to do
     * @param cause what the plugin threw
     */
    public PluginException(String plugin, String problem, Throwable cause) {
        super(3, "plugin " + plugin + ": " + problem, cause);
        this.plugin = plugin;
    }

    /** Returns the plugin's name or location. */
    public String plugin() {
        return plugin;
    }
}
