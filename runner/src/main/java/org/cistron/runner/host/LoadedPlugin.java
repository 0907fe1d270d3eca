package org.cistron.runner.host;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A plugin whose class was loaded and asked what it offers.
 *
 * @param name the plugin's name
 * @param version its own version, or an empty string
 * @param description one sentence, or an empty string
 * @param api the API version it was built for
 * @param location where its classes lie
 * @param loader its class loader
 * @param offers what it offers
 * @param configuration its configuration record, if it has one
 */
public record LoadedPlugin(
        String name,
        String version,
        String description,
        ApiVersion api,
        PluginLocation location,
        ClassLoader loader,
        List<Offer> offers,
        Optional<Class<? extends Record>> configuration) {

    /** Takes an immutable copy. */
    public LoadedPlugin {
        offers = List.copyOf(offers);
    }

    /** Returns whether a user may set something of this name. */
    public boolean hasSetting(String setting) {
        return configuration.stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .anyMatch(component -> component.getName().equals(setting));
    }
}
