package org.cistron.variant.networks;

import java.util.ArrayList;
import java.util.List;

/** Numbers with names, in order. */
final class Named {
    private final List<String> names = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    /** Adds a number, rounded to what a float can hold. */
    void add(String name, double value) {
        names.add(name);
        values.add((double) (float) value);
    }

    List<String> names() {
        return names;
    }

    double[] values() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
