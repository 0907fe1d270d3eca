package org.cistron.variant.hmm;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely a letter is after those before it. Each order is smoothed towards the one below (interpolation by a fixed weight: Jelinek
 * and Mercer 1980, <em>Interpolated estimation of Markov source parameters from sparse data</em>), the lowest towards all letters being
 * alike. A letter that is not of the alphabet says nothing, and what follows does not look beyond it.
 */
final class MarkovChain {
    /** The order below counts as much as so many letters seen. */
    private static final double BELOW = 20;

    private final String alphabet;
    private final int order;
    private final long[] counts;
    /** By order: log-probabilities by word, the word's last letter being the one that is foretold. */
    private final double[][] logs;

    private MarkovChain(String alphabet, int order, long[] counts) {
        this.alphabet = alphabet;
        this.order = order;
        this.counts = counts;
        this.logs = logs();
    }

    /** Counts words of one letter more than the order. */
    static MarkovChain learn(String alphabet, int order, Iterable<String> sequences) {
        int words = power(alphabet.length(), order + 1);
        long[] counts = new long[words];
        for (String sequence : sequences) {
            int word = 0;
            int known = 0;
            for (int i = 0; i < sequence.length(); i++) {
                int letter = alphabet.indexOf(sequence.charAt(i));
                known = letter < 0 ? 0 : known + 1;
                word = (word * alphabet.length() + Math.max(0, letter)) % words;
                if (known > order) {
                    counts[word]++;
                }
            }
        }
        return new MarkovChain(alphabet, order, counts);
    }

    /**
     * Takes counts that were written.
     *
     * @throws IllegalArgumentException if a word can't be
     */
    static MarkovChain of(String alphabet, int order, Map<String, Long> words) {
        long[] counts = new long[power(alphabet.length(), order + 1)];
        words.forEach((letters, count) -> {
            if (letters.length() != order + 1) {
                throw new IllegalArgumentException("the word '" + letters + "', expected " + (order + 1) + " letters");
            }
            int word = 0;
            for (int i = 0; i < letters.length(); i++) {
                int letter = alphabet.indexOf(letters.charAt(i));
                if (letter < 0) {
                    throw new IllegalArgumentException("the word '" + letters + "', expected letters of " + alphabet);
                }
                word = word * alphabet.length() + letter;
            }
            counts[word] = count;
        });
        return new MarkovChain(alphabet, order, counts);
    }

    /** Returns how many words were seen, without those that never were. */
    Map<String, Long> words() {
        Map<String, Long> words = new TreeMap<>();
        for (int word = 0; word < counts.length; word++) {
            if (counts[word] > 0) {
                words.put(letters(word), counts[word]);
            }
        }
        return words;
    }

    /**
     * Returns how much likelier one stretch is than another in the same place, as a natural logarithm; where their lengths differ, a
     * letter more counts as if all were alike.
     */
    double logRatio(String before, String reference, String alternative, String after) {
        String left = before.substring(Math.max(0, before.length() - order));
        String right = after.substring(0, Math.min(order, after.length()));
        double longer = Math.log(alphabet.length()) * (alternative.length() - reference.length());
        return logProbability(left + alternative + right, left.length())
                - logProbability(left + reference + right, left.length())
                + longer;
    }

    private double logProbability(String letters, int from) {
        double sum = 0;
        int known = 0;
        int word = 0;
        for (int i = 0; i < letters.length(); i++) {
            int letter = alphabet.indexOf(letters.charAt(i));
            known = letter < 0 ? 0 : Math.min(order + 1, known + 1);
            word = (word * alphabet.length() + Math.max(0, letter)) % counts.length;
            if (i >= from && known > 0) {
                sum += logs[known - 1][word % power(alphabet.length(), known)];
            }
        }
        return sum;
    }

    private double[][] logs() {
        double[][] made = new double[order + 1][];
        double[] below = new double[alphabet.length()];
        Arrays.fill(below, 1.0 / alphabet.length());
        for (int context = 0; context <= order; context++) {
            double[] probabilities = new double[power(alphabet.length(), context + 1)];
            long[] seen = new long[probabilities.length];
            for (int word = 0; word < counts.length; word++) {
                seen[word % seen.length] += counts[word];
            }
            fill(probabilities, seen, below);
            made[context] = Arrays.stream(probabilities).map(Math::log).toArray();
            below = probabilities;
        }
        return made;
    }

    private void fill(double[] probabilities, long[] seen, double[] below) {
        int letters = alphabet.length();
        for (int start = 0; start < seen.length; start += letters) {
            long sum = 0;
            for (int letter = 0; letter < letters; letter++) {
                sum += seen[start + letter];
            }
            for (int word = start; word < start + letters; word++) {
                probabilities[word] = (seen[word] + BELOW * below[word % below.length]) / (sum + BELOW);
            }
        }
    }

    private String letters(int word) {
        StringBuilder letters = new StringBuilder();
        int left = word;
        for (int i = 0; i <= order; i++) {
            letters.append(alphabet.charAt(left % alphabet.length()));
            left /= alphabet.length();
        }
        return letters.reverse().toString();
    }

    private static int power(int base, int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
