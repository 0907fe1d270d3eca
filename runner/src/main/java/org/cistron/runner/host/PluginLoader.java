package org.cistron.runner.host;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.zip.ZipFile;
import org.cistron.api.error.PluginException;
import org.cistron.api.plugin.Plugin;

/** Loads the plugins of a location, each location in a class loader of its own. */
public final class PluginLoader {
    private final ClassLoader host;
    private final ApiCheck apiCheck;

    /**
     * Makes a loader.
     *
     * @param host the loader that holds what plugins share with the host
     * @param api the API version of the host
     */
    public PluginLoader(ClassLoader host, ApiVersion api) {
        this.host = host;
        this.apiCheck = new ApiCheck(api);
    }

    /**
     * Loads the plugins of a location and asks what they offer.
     *
     * @throws PluginException if any of them cannot be loaded; the message names the location and the remedy
     */
    public List<LoadedPlugin> load(PluginLocation location) {
        location.urls().forEach(url -> checkExists(location, url));
        PluginClassLoader loader = new PluginClassLoader(location, host);
        List<URL> services = services(location, loader);
        if (services.isEmpty()) {
            throw new PluginException(
                    location.name(),
                    "has no file " + PluginLocation.SERVICE_FILE
                            + ". Add it, with the name of the class that implements Plugin, or correct the path.");
        }
        ApiVersion api = null;
        for (URL service : services) {
            api = apiCheck.check(location, service);
        }
        List<LoadedPlugin> loaded = new ArrayList<>();
        for (Plugin plugin : instances(location, loader)) {
            loaded.add(ask(plugin, api, location, loader));
        }
        return loaded;
    }

    private static List<URL> services(PluginLocation location, PluginClassLoader loader) {
        try {
            return Collections.list(loader.getResources(PluginLocation.SERVICE_FILE));
        } catch (IOException e) {
            throw new PluginException(
                    location.name(), "cannot be read: " + PluginGuard.words(e) + ". Build or copy it again.", e);
        }
    }

    private static List<Plugin> instances(PluginLocation location, PluginClassLoader loader) {
        PluginGuard guard = new PluginGuard(location.name(), loader);
        return guard.call("make its plugin class", () -> {
            List<Plugin> plugins = new ArrayList<>();
            Iterator<Plugin> found = ServiceLoader.load(Plugin.class, loader).iterator();
            try {
                while (found.hasNext()) {
                    plugins.add(found.next());
                }
            } catch (ServiceConfigurationError e) {
                throw new PluginException(location.name(), explained(e), e);
            }
            return plugins;
        });
    }

    private static String explained(ServiceConfigurationError error) {
        if (error.getCause() instanceof LinkageError linkage && !(linkage instanceof ExceptionInInitializerError)) {
            return PluginGuard.linkage("make its plugin class", linkage);
        }
        if (error.getCause() != null && !(error.getCause() instanceof ReflectiveOperationException)) {
            return "its plugin class's constructor failed: " + PluginGuard.words(error.getCause())
                    + ". Report it to the plugin's author; --debug shows the stack trace.";
        }
        return PluginGuard.words(error) + ". Correct " + PluginLocation.SERVICE_FILE
                + ": it names public classes that implement Plugin and have a public constructor without arguments.";
    }

    private static LoadedPlugin ask(Plugin plugin, ApiVersion api, PluginLocation location, ClassLoader loader) {
        PluginGuard guard = new PluginGuard(location.name(), loader);
        return guard.call("say what it offers", () -> {
            String name = OfferCollector.checkedName(location.name(), plugin.name());
            OfferCollector offers = new OfferCollector(name);
            plugin.contribute(offers);
            return new LoadedPlugin(
                    name,
                    given(name, "version", plugin.version()),
                    given(name, "description", plugin.description()),
                    api,
                    location,
                    loader,
                    offers.offers(),
                    offers.configurationType());
        });
    }

    private static String given(String plugin, String what, String text) {
        if (text == null) {
            throw new PluginException(plugin, "returned null as its " + what + ". Return an empty string instead.");
        }
        return text;
    }

    /** A class loader would pass over what is missing or damaged. */
    private static void checkExists(PluginLocation location, URL url) {
        try {
            Path path = Path.of(url.toURI());
            if (Files.notExists(path)) {
                throw new PluginException(
                        location.name(), url.getPath() + " is missing. Build or install the plugin again.");
            }
            if (Files.isRegularFile(path)) {
                new ZipFile(path.toFile()).close();
            }
        } catch (IOException e) {
            throw new PluginException(
                    location.name(),
                    url.getPath() + " is no jar, or a damaged one (" + PluginGuard.words(e)
                            + "). Build or copy it again.",
                    e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
