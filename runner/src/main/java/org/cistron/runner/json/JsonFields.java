package org.cistron.runner.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a JSON object, asked for by name and type; what is not there is an {@link IllegalArgumentException}.
 *
 * @param fields as {@link JsonTree} reads them
 */
public record JsonFields(Map<?, ?> fields) {

    /** Returns the fields' names, in order. */
    public List<String> names() {
        return fields.keySet().stream().map(Object::toString).toList();
    }

    /** Returns whether there is such a field. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Returns a truth value. */
    public boolean truth(String field) {
        if (fields.get(field) instanceof Boolean truth) {
            return truth;
        }
        throw new IllegalArgumentException("no true or false '" + field + "'");
    }

    /** Returns a list of texts. */
    public List<String> texts(String field) {
        if (fields.get(field) instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new IllegalArgumentException("no list of texts '" + field + "'");
    }

    /** Returns a text. */
    public String text(String field) {
        return optionalText(field).orElseThrow(() -> new IllegalArgumentException("no text '" + field + "'"));
    }

    /** Returns a text where there is one. */
    public Optional<String> optionalText(String field) {
        return fields.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Returns a whole number. */
    public long whole(String field) {
        if (fields.get(field) instanceof Number number && number.doubleValue() == number.longValue()) {
            return number.longValue();
        }
        throw new IllegalArgumentException("no whole number '" + field + "'");
    }

    /** Returns a whole number that is not below 0. */
    public long wholeFrom0(String field) {
        long number = whole(field);
        if (number < 0) {
            throw new IllegalArgumentException("'" + field + "' is " + number + ", below 0");
        }
        return number;
    }

    /** Returns a whole number from 0 to what a program counts to. */
    public int count(String field) {
        long number = wholeFrom0(field);
        if (number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("'" + field + "' is " + number + ", too large");
        }
        return (int) number;
    }

    /** Returns a number. */
    public BigDecimal number(String field) {
        if (fields.get(field) instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw new IllegalArgumentException("no number '" + field + "'");
    }

    /** Returns a list of whole numbers. */
    public List<Integer> wholes(String field) {
        if (fields.get(field) instanceof List<?> list && list.stream().allMatch(Integer.class::isInstance)) {
            return list.stream().map(Integer.class::cast).toList();
        }
        throw new IllegalArgumentException("no list of whole numbers '" + field + "'");
    }

    /** Returns an object where there is one. */
    public Optional<JsonFields> optionalChild(String field) {
        return fields.containsKey(field) ? Optional.of(child(field)) : Optional.empty();
    }

    /** Returns a list of objects; none where the field is missing. */
    public List<JsonFields> optionalChildren(String field) {
        return fields.containsKey(field) ? children(field) : List.of();
    }

    /** Returns an object. */
    public JsonFields child(String field) {
        if (fields.get(field) instanceof Map<?, ?> child) {
            return new JsonFields(child);
        }
        throw new IllegalArgumentException("no object '" + field + "'");
    }

    /** Returns a list of objects. */
    public List<JsonFields> children(String field) {
        if (!(fields.get(field) instanceof List<?> list)) {
            throw new IllegalArgumentException("no list '" + field + "'");
        }
        List<JsonFields> children = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof Map<?, ?> child)) {
                throw new IllegalArgumentException("'" + field + "' holds something that is no object");
            }
            children.add(new JsonFields(child));
        }
        return children;
    }
}
