package org.cistron.api.variant;

import java.util.Objects;

/**
 * A case and what is asked of it, to be answered by yes or no.
 *
 * @param subject the case
 * @param question what is asked: {@link #PATHOGENIC}, or {@link #RESISTANCE} and a drug's name
 */
public record VariantQuestion(VariantCase subject, String question) {
    /** Does it make its carrier ill? */
    public static final String PATHOGENIC = "pathogenic";
    /** With a drug's name behind it: does it make the bacterium resistant to the drug? {@code resistance:rifampicin}. */
    public static final String RESISTANCE = "resistance:";

    /** Checks that something is asked. */
    public VariantQuestion {
        Objects.requireNonNull(subject, "subject");
        if (question.isEmpty()) {
            throw new IllegalArgumentException("a question without words");
        }
    }
}
