package org.cistron.api.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private static final List<String> WEIGHTIEST_FIRST =
            List.of("pathogenic", "resistant", "uncertain", "benign", "not_resistant");

    /** Checks for nulls. */
    public VariantAnswer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(grade, "grade");
    }

    /** Returns whether a catalogue gave the answer, and no classifier. */
    public boolean isOfCatalogue() {
        return probability.isEmpty();
    }

    /**
     * Returns the weightiest verdict among answers; nothing where nobody knows any. What a catalogue calls uncertain is no answer.
     */
    public static Optional<String> weightiest(List<VariantAnswer> answers) {
        List<String> said = answers.stream()
                .filter(answer -> !answer.isOfCatalogue() || !answer.verdict.equals("uncertain"))
                .map(VariantAnswer::verdict)
                .toList();
        return WEIGHTIEST_FIRST.stream().filter(said::contains).findFirst();
    }
}
