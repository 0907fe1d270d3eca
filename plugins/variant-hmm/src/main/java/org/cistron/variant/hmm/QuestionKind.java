package org.cistron.variant.hmm;

import java.util.Locale;
import java.util.Optional;
import org.cistron.api.variant.VariantQuestion;

/** What kinds of questions are answered, each by what was learned from its own cases. */
enum QuestionKind {
    PATHOGENIC,
    RESISTANCE;

    /** Returns a question's kind; nothing where such questions are not answered. */
    static Optional<QuestionKind> of(String question) {
        if (question.equals(VariantQuestion.PATHOGENIC)) {
            return Optional.of(PATHOGENIC);
        }
        return question.startsWith(VariantQuestion.RESISTANCE) ? Optional.of(RESISTANCE) : Optional.empty();
    }

    /** Returns the drug that a question of resistance is about; empty for another. */
    static String drug(String question) {
        return question.startsWith(VariantQuestion.RESISTANCE)
                ? question.substring(VariantQuestion.RESISTANCE.length())
                : "";
    }

    /** Returns the name in files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
