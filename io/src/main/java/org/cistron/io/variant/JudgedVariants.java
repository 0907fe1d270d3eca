package org.cistron.io.variant;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Variants whose answers are known, and what each of several classifiers said of them.
 *
 * @param classifiers the classifiers' names
 * @param variants the variants
 * @param logOdds by classifier, then by variant; NaN where it was not scored
 */
public record JudgedVariants(List<String> classifiers, List<JudgedVariant> variants, List<List<Double>> logOdds) {

    /** Takes immutable copies. */
    public JudgedVariants {
        classifiers = List.copyOf(classifiers);
        variants = List.copyOf(variants);
        logOdds = logOdds.stream().map(List::copyOf).toList();
    }

    /** Returns what a classifier said of all variants. */
    public double[] logOdds(int classifier) {
        return logOdds.get(classifier).stream().mapToDouble(value -> value).toArray();
    }

    /** Returns the answers to all variants. */
    public boolean[] answers() {
        boolean[] answers = new boolean[variants.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = variants.get(i).positive();
        }
        return answers;
    }

    /** Returns whether every classifier has scored a variant. */
    public boolean scoredByAll(int variant) {
        return logOdds.stream().noneMatch(of -> of.get(variant).isNaN());
    }

    /** Returns those of the variants that are wanted, asked by their numbers from 0. */
    public JudgedVariants where(IntPredicate wanted) {
        return only(IntStream.range(0, variants.size()).filter(wanted).toArray());
    }

    /** Returns some of the variants, by their numbers from 0. */
    public JudgedVariants only(int... numbers) {
        return new JudgedVariants(
                classifiers,
                IntStream.of(numbers).mapToObj(variants::get).toList(),
                logOdds.stream()
                        .map(of -> IntStream.of(numbers).mapToObj(of::get).toList())
                        .toList());
    }
}
