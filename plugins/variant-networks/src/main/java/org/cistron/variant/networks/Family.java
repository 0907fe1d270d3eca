package org.cistron.variant.networks;

import java.util.Locale;
import org.cistron.api.variant.VariantQuestion;

/** Kinds of questions; those of one kind are answered by one classifier. */
enum Family {
    /** Does it make its carrier ill? */
    PATHOGENIC,
    /** Does it make a bacterium resistant to some drug? */
    RESISTANCE,
    /** Anything else, to which there is no answer. */
    OTHER;

    /** Returns a question's kind. */
    static Family of(String question) {
        if (question.equals(VariantQuestion.PATHOGENIC)) {
            return PATHOGENIC;
        }
        return question.startsWith(VariantQuestion.RESISTANCE) ? RESISTANCE : OTHER;
    }

    /** Returns the drug of a question of resistance. */
    static String drug(String question) {
        return question.substring(VariantQuestion.RESISTANCE.length());
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
