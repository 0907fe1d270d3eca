package org.cistron.runner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a model's description for people: a line for each field, and for each object of a list one line with its plain
 * fields. It knows no field by name but {@code name}, so whatever a plugin records is shown.
 */
final class ModelSheet {
    private static final String INDENT = "  ";
    private static final int LABEL_WIDTH = 17;

    private final StringBuilder text = new StringBuilder();

    private ModelSheet() {}

    /** Returns the text of a tree of maps, lists, texts, numbers and truth values. */
    static String of(Map<?, ?> description) {
        ModelSheet sheet = new ModelSheet();
        description.forEach((field, value) -> sheet.field("", words(field), value));
        return sheet.text.toString();
    }

    private void field(String indent, String label, Object value) {
        if (value instanceof Map<?, ?> object) {
            line(indent, label);
            object.forEach((field, inner) -> field(indent + INDENT, words(field), inner));
        } else if (value instanceof List<?> list && list.stream().anyMatch(ModelSheet::isNested)) {
            line(indent, label + " (" + list.size() + ")");
            list.forEach(element -> element(indent + INDENT, element));
        } else {
            String padded = indent + label + " ".repeat(Math.max(1, LABEL_WIDTH - indent.length() - label.length()));
            line(padded, plain(value));
        }
    }

    private void element(String indent, Object element) {
        if (!(element instanceof Map<?, ?> object)) {
            line(indent, plain(element));
            return;
        }
        List<String> fields = new ArrayList<>();
        object.forEach((field, value) -> {
            if (!isNested(value) && !field.equals("name")) {
                fields.add(words(field) + " " + plain(value));
            }
        });
        String name = object.get("name") instanceof String given ? given + "  " : "";
        line(indent, name + String.join(", ", fields));
        object.forEach((field, value) -> {
            if (isNested(value)) {
                nested(indent + INDENT, words(field), value);
            }
        });
    }

    /** Within an element of a list, the elements of a further list go without a heading. */
    private void nested(String indent, String label, Object value) {
        if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            list.forEach(element -> element(indent, element));
        } else {
            field(indent, label, value);
        }
    }

    private void line(String indent, String words) {
        text.append((indent + words).stripTrailing()).append('\n');
    }

    private static boolean isNested(Object value) {
        return value instanceof Map
                || (value instanceof List<?> list && list.stream().anyMatch(ModelSheet::isNested));
    }

    private static String plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ModelSheet::plain).collect(Collectors.joining(", "));
        }
        boolean whole = value instanceof Integer || value instanceof Long;
        return whole ? String.format(Locale.ROOT, "%,d", ((Number) value).longValue()) : String.valueOf(value);
    }

    private static String words(Object field) {
        return String.valueOf(field).replace('_', ' ');
    }
}
