package org.cistron.neural.masked;

/**
 * What a masked network says of a window's places.
 *
 * @param letters how many letters there are
 * @param logProbabilities of each letter at each place, natural logarithms, shape [T, letters]: none knows its own place's letter
 * @param code numbers for each place
 * @param codes what is known of each place, its own letter apart, shape [T, code]
 */
@SuppressWarnings("ArrayRecordComponent") // Many and short-lived.
public record Reading(int letters, float[] logProbabilities, int code, float[] codes) {

    /** Returns the natural logarithm of a letter's probability at a place of the window. */
    public double logProbability(int place, int letter) {
        return logProbabilities[place * letters + letter];
    }

    /** Returns a number of what is known of a place. */
    public double code(int place, int number) {
        return codes[place * code + number];
    }

    /** Returns the entropy of what is expected at a place, natural logarithms. */
    public double entropy(int place) {
        double entropy = 0;
        for (int letter = 0; letter < letters; letter++) {
            double log = logProbability(place, letter);
            entropy -= Math.exp(log) * log;
        }
        return entropy;
    }
}
