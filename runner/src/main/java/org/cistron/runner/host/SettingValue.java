package org.cistron.runner.host;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns the text of a setting into the value that a configuration record wants. */
public final class SettingValue {
    private SettingValue() {}

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text is no such value
     */
    static Object parse(Class<?> type, String text) {
        if (type == int.class) {
            return Integer.valueOf(text);
        } else if (type == long.class) {
            return Long.valueOf(text);
        } else if (type == double.class) {
            return Double.valueOf(text);
        } else if (type == float.class) {
            return Float.valueOf(text);
        } else if (type == boolean.class) {
            return bool(text);
        } else if (type == String.class) {
            return text;
        } else if (type == Path.class) {
            return Path.of(text);
        } else if (type.isEnum()) {
            return constant(type, text);
        }
        throw new IllegalArgumentException("settings of type " + type.getSimpleName() + " cannot be given as text");
    }

    /** Says what values a type has. */
    static String words(Class<?> type) {
        if (type == int.class || type == long.class) {
            return "a whole number";
        } else if (type == double.class || type == float.class) {
            return "a number";
        } else if (type == boolean.class) {
            return "true or false";
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> name(constant))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return "nothing: this setting cannot be given as text";
    }

    /** Returns a configuration as a user may give it back, a {@code plugin.name=value} for each component. */
    public static String of(String plugin, Record configuration) {
        return Arrays.stream(configuration.getClass().getRecordComponents())
                .map(component -> plugin + "." + component.getName() + "=" + text(component, configuration))
                .collect(Collectors.joining(" "));
    }

    private static String text(RecordComponent component, Record configuration) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            Object value = accessor.invoke(configuration);
            return value instanceof Enum<?> constant ? name(constant) : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> name(constant).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
