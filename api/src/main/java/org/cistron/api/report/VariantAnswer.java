package org.cistron.api.report;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What was said to one question about an allele on one transcript.
 *
 * @param question {@code pathogenic}, or {@code resistance:} and a drug's name
 * @param verdict {@code pathogenic}, {@code uncertain}, {@code benign}, {@code resistant} or {@code not_resistant}
 * @param probability that the answer is yes; nothing where a catalogue gave it
 * @param source who says so: a classifier's name, or {@code catalogue}
 * @param grade the catalogue's own word for how sure it is; empty where a classifier answered
 */
public record VariantAnswer(String question, String verdict, OptionalDouble probability, String source, String grade) {

    /** Checks for nulls. */
    public VariantAnswer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(grade, "grade");
    }
}
