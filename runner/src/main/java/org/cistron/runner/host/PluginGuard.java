package org.cistron.runner.host;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cistron.api.error.CistronException;
import org.cistron.api.error.PluginException;

/**
 * Calls a plugin's code: under the plugin's context class loader, and with whatever it throws turned into a
 * {@link PluginException}. Exhausted memory and the host's own exceptions pass through.
 */
final class PluginGuard {
    private static final int LONGEST = 300;

    private final String plugin;
    private final ClassLoader loader;

    PluginGuard(String plugin, ClassLoader loader) {
        this.plugin = plugin;
        this.loader = loader;
    }

    /**
     * Calls plugin code.
     *
     * @param deed what it is to do, for the message: {@code "fit the genome x"}
     * @param code the call
     */
    <T> T call(String deed, Callable<T> code) {
        return call(() -> deed, code);
    }

    /**
     * Calls plugin code that is called so often that its deed is put into words only where it fails.
     *
     * @param deed as for {@link #call(String, Callable)}
     * @param code the call
     */
    @SuppressWarnings("CatchingUnchecked") // A plugin may throw anything, checked exceptions by stealth too.
    <T> T call(Supplier<String> deed, Callable<T> code) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return present(deed, code.call());
        } catch (CistronException | OutOfMemoryError e) {
            throw e;
        } catch (ExceptionInInitializerError e) {
            throw failed(deed, e);
        } catch (LinkageError e) {
            throw new PluginException(plugin, linkage(deed.get(), e), e);
        } catch (Throwable e) {
            throw failed(deed, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private PluginException failed(Supplier<String> deed, Throwable thrown) {
        return new PluginException(
                plugin,
                "could not " + deed.get() + ": " + words(thrown)
                        + ". Report it to the plugin's author; --debug shows the stack trace.",
                thrown);
    }

    /** Says in a line what was thrown; of what only wraps something else, that. */
    static String words(Throwable thrown) {
        boolean wraps = thrown instanceof InvocationTargetException || thrown instanceof ExceptionInInitializerError;
        if (wraps && thrown.getCause() != null) {
            return words(thrown.getCause());
        }
        String message = thrown.getMessage();
        String name = thrown.getClass().getSimpleName();
        return message == null ? name : name + " (" + line(message) + ")";
    }

    private static String line(String message) {
        String line = message.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
    }

    private <T> T present(Supplier<String> deed, T result) {
        if (result == null) {
            throw new PluginException(
                    plugin, "returned null when asked to " + deed.get() + ". Report it to the plugin's author.");
        }
        return result;
    }

    /** Says what a class that is missing or does not fit means, and what to do about it. */
    static String linkage(String deed, LinkageError error) {
        return "could not " + deed + ": a class is missing or does not fit: " + words(error)
                + ". Pack the class into the plugin's jar or folder (only "
                + String.join("*, ", PluginClassLoader.SHARED)
                + "* come from the host), or build the plugin again.";
    }
}
