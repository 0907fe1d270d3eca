package org.cistron.variant.ensemble;

import java.util.Optional;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;

/** Kinds of questions that are answered by a model of their own. */
enum Domain {
    /** Does a change of a protein make ill, of which nothing but the protein is known? */
    MISSENSE,
    /** Does an allele make ill, of which consequence and surrounding are known? */
    CONTEXT,
    /** Does an allele make a bacterium resistant to a drug? */
    RESISTANCE;

    /** Returns the kind of a question; nothing where none can answer it. */
    static Optional<Domain> of(VariantQuestion asked) {
        VariantCase subject = asked.subject();
        if (asked.question().startsWith(VariantQuestion.RESISTANCE)) {
            return Optional.of(RESISTANCE);
        }
        if (!asked.question().equals(VariantQuestion.PATHOGENIC)) {
            return Optional.empty();
        }
        if (subject.context().isPresent()) {
            return Optional.of(CONTEXT);
        }
        return subject.isMissense() ? Optional.of(MISSENSE) : Optional.empty();
    }
}
