package org.cistron.runner.train.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.classifier.evaluation.Reliability;
import org.cistron.classifier.evaluation.ScoredCases;
import org.cistron.io.variant.JudgedVariant;

/**
 * What a classifier answered to one question.
 *
 * @param question the question
 * @param homologs whether it was shown what homologs have
 * @param variants the variants; may grow
 * @param logOdds what it answered of each, NaN where it had nothing to say
 */
record AnsweredCases(String question, boolean homologs, List<JudgedVariant> variants, List<Double> logOdds) {

    /** Begins with none. */
    static AnsweredCases none(String question, boolean homologs) {
        return new AnsweredCases(question, homologs, new ArrayList<>(), new ArrayList<>());
    }

    void add(JudgedVariant variant, double answer) {
        variants.add(variant);
        logOdds.add(answer);
    }

    /** Returns the reviewed ones; all where none is. */
    AnsweredCases counting() {
        if (variants.stream().noneMatch(JudgedVariant::reviewed)) {
            return this;
        }
        AnsweredCases reviewed = none(question, homologs);
        for (int i = 0; i < variants.size(); i++) {
            if (variants.get(i).reviewed()) {
                reviewed.add(variants.get(i), logOdds.get(i));
            }
        }
        return reviewed;
    }

    /** Measures; nothing where no case was answered. */
    Optional<Reliability> reliability() {
        boolean[] answers = new boolean[variants.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = variants.get(i).positive();
        }
        ScoredCases scored =
                ScoredCases.of(logOdds.stream().mapToDouble(value -> value).toArray(), answers);
        return scored.scored() == 0 ? Optional.empty() : Optional.of(Reliability.of(scored));
    }
}
