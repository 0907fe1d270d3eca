package org.cistron.runner.judge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cistron.api.error.UsageException;
import org.cistron.api.variant.VariantQuestion;

/**
 * Which questions are asked of a case.
 *
 * @param always those that are asked of every case
 * @param resistance whether those of resistance are asked that the classifier names for the case
 * @param named whether all are asked that the classifier names for the case
 */
record QuestionChoice(Set<String> always, boolean resistance, boolean named) {
    private static final String ALL = "all";
    private static final String NONE = "none";
    private static final String RESISTANCE = "resistance";

    QuestionChoice {
        always = Set.copyOf(always);
    }

    /** Returns what is asked where the user has not said: whether a variant makes ill is a question for human genes. */
    static QuestionChoice fitting(boolean human) {
        return new QuestionChoice(human ? Set.of(VariantQuestion.PATHOGENIC) : Set.of(), true, false);
    }

    /**
     * Returns what a user's words mean.
     *
     * @throws UsageException if one means nothing, or {@code none} stands beside others
     */
    static QuestionChoice of(List<String> words) {
        Set<String> always = new TreeSet<>();
        for (String word : words) {
            boolean byName =
                    word.startsWith(VariantQuestion.RESISTANCE) && word.length() > VariantQuestion.RESISTANCE.length();
            if (word.equals(VariantQuestion.PATHOGENIC) || word.equals(ALL)) {
                always.add(VariantQuestion.PATHOGENIC);
            } else if (byName) {
                always.add(word);
            } else if (!word.equals(RESISTANCE) && !(word.equals(NONE) && words.size() == 1)) {
                throw new UsageException("found --question " + word
                        + ", expected pathogenic, resistance, resistance:DRUG, all, or none alone. Leave it out for what"
                        + " fits the genome.");
            }
        }
        return new QuestionChoice(always, words.contains(RESISTANCE), words.contains(ALL));
    }

    /** Returns the questions of a case, sorted, given those that a classifier names for it. */
    Set<String> asked(Iterable<String> offered) {
        Set<String> questions = new TreeSet<>(always);
        for (String question : offered) {
            if (named || (resistance && question.startsWith(VariantQuestion.RESISTANCE))) {
                questions.add(question);
            }
        }
        return questions;
    }

    /** Returns whether it depends on what the classifier names. */
    boolean asksOffered() {
        return resistance || named;
    }
}
