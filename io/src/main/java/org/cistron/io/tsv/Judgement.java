package org.cistron.io.tsv;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cistron.api.report.VariantAnswer;

/**
 * What is said of a variant by a classifier, or by a catalogue that knows it.
 *
 * @param probability that the answer to what was asked is yes, 0 to 1; of several questions the highest; nothing where no classifier
 *     has answered
 * @param verdict the class, such as {@code pathogenic}; several have {@code &} between them; empty where nothing was asked
 * @param scoredBy who says so; empty where nobody has anything to say
 * @param evidence what weighed, by name, in the order to be written
 * @param answers what was said to each question
 */
public record Judgement(
        OptionalDouble probability,
        String verdict,
        String scoredBy,
        Map<String, String> evidence,
        List<VariantAnswer> answers) {
    private static final Judgement NONE = new Judgement(OptionalDouble.empty(), "", "", Map.of(), List.of());
    private static final int PLACES = 10_000;
    private static final int DIGITS = 4;

    /** Takes an immutable copy, the order of the evidence kept. */
    public Judgement {
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        answers = List.copyOf(answers);
    }

    /** Returns the one that says nothing. */
    public static Judgement none() {
        return NONE;
    }

    /** Returns the probability with four decimals; empty where there is none. */
    public String probabilityText() {
        return probability.isEmpty() ? "" : probabilityText(probability.getAsDouble());
    }

    /** Returns a probability with four decimals. */
    public static String probabilityText(double probability) {
        long rounded = Math.round(probability * PLACES);
        String decimals = Long.toString(rounded % PLACES);
        return rounded / PLACES + "." + "0".repeat(DIGITS - decimals.length()) + decimals;
    }
}
