package org.cistron.runner.host;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.PluginException;
import org.cistron.api.error.UsageException;

/** Makes one plugin's configuration record from its defaults and the user's values. */
final class ConfigurationReader {
    private final LoadedPlugin plugin;
    private final Class<? extends Record> type;
    private final PluginGuard guard;

    ConfigurationReader(LoadedPlugin plugin, Class<? extends Record> type) {
        this.plugin = plugin;
        this.type = type;
        this.guard = new PluginGuard(plugin.name(), plugin.loader());
    }

    /** Returns the record; mistakes are added to the list, and the defaults are returned in their place. */
    Record read(Map<String, String> wanted, List<String> mistakes) {
        Record defaults = defaults();
        Map<String, Object> values = values(defaults);
        int before = mistakes.size();
        wanted.forEach((name, text) -> set(values, name, text, mistakes));
        return wanted.isEmpty() || mistakes.size() > before ? defaults : made(values, defaults, mistakes);
    }

    private Record defaults() {
        return guard.call("give its default configuration", () -> {
            try {
                Method method = type.getMethod("defaults");
                method.setAccessible(true);
                return type.cast(method.invoke(null));
            } catch (NoSuchMethodException e) {
                throw new PluginException(
                        plugin.name(),
                        "its configuration " + type.getSimpleName()
                                + " has no public static method defaults(). Add it, returning the default values.",
                        e);
            }
        });
    }

    private Map<String, Object> values(Record defaults) {
        return guard.call("show its configuration", () -> {
            Map<String, Object> values = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                values.put(component.getName(), accessor.invoke(defaults));
            }
            return values;
        });
    }

    private void set(Map<String, Object> values, String name, String text, List<String> mistakes) {
        String setting = "--set " + plugin.name() + "." + name + "=" + text;
        if (!values.containsKey(name)) {
            mistakes.add(setting + ": plugin " + plugin.name() + " has no setting '" + name + "', there is "
                    + String.join(", ", values.keySet()) + "." + Suggestion.sentence(name, values.keySet()));
            return;
        }
        Class<?> wanted = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getType();
        try {
            values.put(name, SettingValue.parse(wanted, text));
        } catch (IllegalArgumentException e) {
            mistakes.add(setting + ": found '" + text + "', expected " + SettingValue.words(wanted) + ".");
        }
    }

    private Record made(Map<String, Object> values, Record defaults, List<String> mistakes) {
        return guard.call("take its configuration", () -> {
            try {
                Constructor<? extends Record> constructor =
                        type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return constructor.newInstance(values.values().toArray());
            } catch (InvocationTargetException e) {
                Throwable wrong = e.getCause();
                if (wrong instanceof IllegalArgumentException || wrong instanceof UsageException) {
                    String why = wrong.getMessage() == null ? "its values do not fit" : wrong.getMessage();
                    mistakes.add("--set " + plugin.name() + ": " + why + (why.endsWith(".") ? "" : "."));
                    return defaults;
                }
                throw e;
            }
        });
    }
}
