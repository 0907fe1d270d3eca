package org.cistron.variant.hmm;

import java.util.List;
import java.util.Map;
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
 * @param regressions how the numbers are weighed, by {@link #regression}; those of which there was too little to learn from are absent
 */
record HmmVariantModel(
        SequenceModels sequences,
        SortedMap<QuestionKind, AnswerNumbers> answers,
        SortedMap<String, FittedModel> regressions) {

    /** The names of what is weighed. */
    static final List<String> NAMES = Stream.concat(SequenceNumbers.NAMES.stream(), AnswerNumbers.NAMES.stream())
            .toList();

    /** Returns the name of the regression that weighs cases of a kind under a kind of question. */
    static String regression(QuestionKind question, CaseKind subject) {
        return question.word() + "-" + subject.word();
    }

    /** Joins the numbers that are weighed. */
    static double[] row(double[] sequence, double[] answers) {
        return DoubleStream.concat(DoubleStream.of(sequence), DoubleStream.of(answers))
                .toArray();
    }

    /** Returns what was learned from the answers to a kind of question. */
    Optional<AnswerNumbers> answers(QuestionKind kind) {
        return Optional.ofNullable(answers.get(kind));
    }

    /** Returns whether a question's kind and case can be weighed, and its drug, if it has one, was met. */
    boolean answers(VariantQuestion question) {
        String drug = QuestionKind.drug(question.question());
        return QuestionKind.of(question.question())
                .filter(kind -> regressions.containsKey(regression(kind, CaseKind.of(question.subject()))))
                .flatMap(this::answers)
                .filter(found -> drug.isEmpty() || found.knowsDrug(drug))
                .isPresent();
    }

    /**
     * Weighs a case.
     *
     * @param question one that {@link #answers(VariantQuestion)} allows
     * @param row its numbers
     */
    Attribution weigh(VariantQuestion question, double[] row) {
        QuestionKind kind = QuestionKind.of(question.question()).orElseThrow();
        Map<String, FittedModel> known = regressions;
        return known.get(regression(kind, CaseKind.of(question.subject()))).contributions(row);
    }
}
