package org.cistron.runner.host;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import java.util.List;

/**
 * Loads one location's classes. What the host shares comes from the host alone; everything else from the location or
 * the Java platform, so that a plugin may bring any library in any version.
 *
 * <p>The neural engine looks for its parts (service files, native libraries and what describes them) through the context
 * class loader, which is this one while plugin code runs. They come from the host too, so that the engine starts the same
 * for whichever plugin needs it first, and no plugin has to know of this.
 */
final class PluginClassLoader extends URLClassLoader {
    /** What plugin and host must both see as the same classes. */
    static final List<String> SHARED = List.of("org.cistron.api.", "jakarta.inject.", "org.slf4j.", "ai.djl.");

    /** Resources by which the neural engine finds its parts. */
    private static final List<String> PARTS_OF_ENGINE =
            List.of("META-INF/services/ai.djl.", "native/lib/", "jnilib/", "pytorch/", "pytorch-engine.properties");

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader host;

    PluginClassLoader(PluginLocation location, ClassLoader host) {
        super(location.name(), location.urls().toArray(URL[]::new), getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return shared(name) ? host.loadClass(name) : super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
        return sharedResource(name) ? host.getResource(name) : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return sharedResource(name) ? host.getResources(name) : super.getResources(name);
    }

    @Override
    public String toString() {
        return "plugin loader of " + getName();
    }

    private static boolean sharedResource(String name) {
        return shared(name.replace('/', '.')) || PARTS_OF_ENGINE.stream().anyMatch(name::startsWith);
    }

    private static boolean shared(String name) {
        return SHARED.stream().anyMatch(name::startsWith);
    }
}
