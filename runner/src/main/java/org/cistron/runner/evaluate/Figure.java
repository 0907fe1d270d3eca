package org.cistron.runner.evaluate;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cistron.genes.evaluation.Percentage;

/**
 * A named figure.
 *
 * @param name its name, as JSON and TSV have it
 * @param text its value in text, a percentage with two decimal places, a share with four; nothing where it is undefined
 * @param number its value as a JSON number; nothing where it is undefined
 */
record Figure(String name, Optional<String> text, Optional<String> number) {

    static Figure count(String name, int value) {
        Optional<String> text = Optional.of(Integer.toString(value));
        return new Figure(name, text, text);
    }

    /** A figure with four decimal places. */
    static Figure share(String name, OptionalDouble value) {
        Optional<String> text = value.isPresent()
                ? Optional.of(String.format(Locale.ROOT, "%.4f", value.getAsDouble()))
                : Optional.empty();
        return new Figure(name, text, text);
    }

    static Figure percent(String name, Percentage value) {
        return percent(name, Optional.of(value));
    }

    static Figure percent(String name, Optional<Percentage> value) {
        return new Figure(name, value.map(Percentage::toString), value.map(percentage -> percentage
                .shortest()
                .toPlainString()));
    }
}
