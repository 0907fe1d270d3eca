package org.cistron.variant.hmm;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.classifier.learning.Attribution;
import org.cistron.classifier.learning.FittedModel;

/**
 * All that was learned.
 *
 * @param sequences what was learned of sequence
 * @param answers what was learned from answers, by kind of question
 * @param regressions how the numbers are weighed, by {@link #regression}; those of which there was too little to learn from are
 *     absent, and so are those with homologs where none were at hand
 */
record HmmVariantModel(
        SequenceModels sequences,
        SortedMap<QuestionKind, AnswerNumbers> answers,
        SortedMap<String, FittedModel> regressions) {

    /** The names of what is weighed. */
    static final List<String> NAMES = Stream.concat(SequenceNumbers.NAMES.stream(), AnswerNumbers.NAMES.stream())
            .toList();

    /**
     * Returns the name of the regression that weighs cases of a kind under a kind of question.
     *
     * @param homologs whether homologs are at hand
     */
    static String regression(QuestionKind question, CaseKind subject, boolean homologs) {
        return question.word() + "-" + subject.word() + (homologs ? "-homologs" : "");
    }

    /** Joins the numbers that are weighed. */
    static double[] row(double[] sequence, double[] answers) {
        return DoubleStream.concat(DoubleStream.of(sequence), DoubleStream.of(answers))
                .toArray();
    }

    /** Returns what was learned from the answers to a kind of question. */
    Optional<AnswerNumbers> learned(QuestionKind kind) {
        return Optional.ofNullable(answers.get(kind));
    }

    /** Returns whether a question's kind and case can be weighed, and its drug, if it has one, was met. */
    boolean canAnswer(VariantQuestion question) {
        String drug = QuestionKind.drug(question.question());
        return QuestionKind.of(question.question())
                .filter(kind -> regressions.containsKey(regression(kind, CaseKind.of(question.subject()), false)))
                .flatMap(this::learned)
                .filter(found -> drug.isEmpty() || found.knowsDrug(drug))
                .isPresent();
    }

    /**
     * Weighs a case.
     *
     * @param question one that {@link #canAnswer} allows
     * @param row its numbers
     * @param homologs whether homologs are at hand; what was learned without them is used where there is nothing else
     */
    Attribution weigh(VariantQuestion question, double[] row, boolean homologs) {
        QuestionKind kind = QuestionKind.of(question.question()).orElseThrow();
        CaseKind subject = CaseKind.of(question.subject());
        FittedModel plain = regressions.get(regression(kind, subject, false));
        return regressions
                .getOrDefault(regression(kind, subject, homologs), plain)
                .contributions(row);
    }
}
