package org.cistron.examples;

/**
 * What a user may set: {@code --set codon-usage.weight=2}.
 *
 * @param weight what every log-odds is multiplied by; more than 0
 * @param shortest the shortest open reading frame, in codons, that is learned from
 */
public record ExampleConfiguration(double weight, int shortest) {

    /** Checks the values; the message is shown to the user. */
    public ExampleConfiguration {
        if (!(weight > 0 && weight < 1000)) {
            throw new IllegalArgumentException("weight is " + weight + ", expected more than 0 and less than 1000");
        }
        if (shortest < 30) {
            throw new IllegalArgumentException("shortest is " + shortest + ", expected at least 30 codons");
        }
    }

    /** Returns what is used where the user sets nothing. */
    public static ExampleConfiguration defaults() {
        return new ExampleConfiguration(1, 150);
    }
}
