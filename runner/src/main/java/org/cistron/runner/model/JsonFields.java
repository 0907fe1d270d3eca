package org.cistron.runner.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a JSON object, asked for by name and type; what is not there is an {@link IllegalArgumentException}. */
record JsonFields(Map<?, ?> fields) {

    String text(String field) {
        return optionalText(field).orElseThrow(() -> new IllegalArgumentException("no text '" + field + "'"));
    }

    Optional<String> optionalText(String field) {
        return fields.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    long whole(String field) {
        if (fields.get(field) instanceof Number number && number.doubleValue() == number.longValue()) {
            return number.longValue();
        }
        throw new IllegalArgumentException("no whole number '" + field + "'");
    }

    BigDecimal number(String field) {
        if (fields.get(field) instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw new IllegalArgumentException("no number '" + field + "'");
    }

    List<Integer> wholes(String field) {
        if (fields.get(field) instanceof List<?> list && list.stream().allMatch(Integer.class::isInstance)) {
            return list.stream().map(Integer.class::cast).toList();
        }
        throw new IllegalArgumentException("no list of whole numbers '" + field + "'");
    }

    Optional<JsonFields> optionalChild(String field) {
        return fields.containsKey(field) ? Optional.of(child(field)) : Optional.empty();
    }

    List<JsonFields> optionalChildren(String field) {
        return fields.containsKey(field) ? children(field) : List.of();
    }

    JsonFields child(String field) {
        if (fields.get(field) instanceof Map<?, ?> child) {
            return new JsonFields(child);
        }
        throw new IllegalArgumentException("no object '" + field + "'");
    }

    List<JsonFields> children(String field) {
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
