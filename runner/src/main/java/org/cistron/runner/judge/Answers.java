package org.cistron.runner.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cistron.api.report.VariantAnswer;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.io.tsv.Judgement;
import org.cistron.io.variant.Grade;
import org.cistron.io.variant.GradedMutation;

/** What is known of one case, and what a classifier answers. */
final class Answers {
    private static final String CATALOGUE = "catalogue";

    private final VariantCase subject;
    private final SortedMap<String, GradedMutation> grades = new TreeMap<>();
    private final SortedMap<String, Double> probabilities = new TreeMap<>();
    private final Map<String, String> explanation = new LinkedHashMap<>();
    private Set<String> asked = Set.of();

    Answers(VariantCase subject) {
        this.subject = subject;
    }

    /** Returns the probability of log-odds; NaN of NaN. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    VariantCase subject() {
        return subject;
    }

    /** Takes a grade of the catalogue. */
    void grade(String drug, GradedMutation row) {
        grades.put(drug, row);
    }

    /** Returns the questions that the catalogue answers for certain. */
    Set<String> known() {
        return grades.entrySet().stream()
                .filter(grade -> grade.getValue().grade() != Grade.UNCERTAIN)
                .map(grade -> VariantQuestion.RESISTANCE + grade.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Notes what the classifier is asked. */
    void ask(Set<String> questions) {
        asked = new TreeSet<>(questions);
    }

    /** Takes the answers from a place on; returns the place behind them. */
    int take(double[] logOdds, int from) {
        int next = from;
        for (String question : asked) {
            double answer = logOdds[next++];
            if (!Double.isNaN(answer)) {
                probabilities.put(question, probability(answer));
            }
        }
        return next;
    }

    /** Takes what weighed. */
    void explain(Map<String, String> words) {
        explanation.putAll(words);
    }

    /** Returns the question whose answer is most likely yes; nothing where none was answered. */
    Optional<VariantQuestion> heaviest() {
        return probabilities.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(best -> new VariantQuestion(subject, best.getKey()));
    }

    /** Puts all together. */
    Judgement judgement(String classifier) {
        Set<String> known = known();
        if (asked.isEmpty() && grades.isEmpty()) {
            return Judgement.none();
        }
        List<String> scoredBy = new ArrayList<>();
        if (!known.isEmpty()) {
            scoredBy.add(CATALOGUE);
        }
        if (!probabilities.isEmpty()) {
            scoredBy.add(classifier);
        }
        OptionalDouble highest =
                probabilities.values().stream().mapToDouble(Double::doubleValue).max();
        return new Judgement(highest, verdict(), String.join("&", scoredBy), evidence(), answers(classifier));
    }

    /** What a catalogue calls uncertain is told beside what a classifier says of it. */
    private List<VariantAnswer> answers(String classifier) {
        List<VariantAnswer> answers = new ArrayList<>();
        grades.forEach((drug, row) -> answers.add(new VariantAnswer(
                VariantQuestion.RESISTANCE + drug,
                VariantClasses.of(row.grade()),
                OptionalDouble.empty(),
                CATALOGUE,
                row.confidence())));
        probabilities.forEach((question, probability) -> answers.add(new VariantAnswer(
                question, VariantClasses.of(question, probability), OptionalDouble.of(probability), classifier, "")));
        return answers;
    }

    private String verdict() {
        SortedMap<String, Boolean> resistance = new TreeMap<>();
        grades.forEach((drug, row) -> {
            if (row.grade() != Grade.UNCERTAIN) {
                resistance.put(drug, row.grade() == Grade.RESISTANT);
            }
        });
        List<String> classes = new ArrayList<>();
        probabilities.forEach((question, probability) -> {
            if (question.startsWith(VariantQuestion.RESISTANCE)) {
                resistance.put(drug(question), VariantClasses.isResistant(probability));
            } else {
                classes.add(VariantClasses.of(question, probability));
            }
        });
        classes.addAll(VariantClasses.resistance(resistance));
        return classes.isEmpty() ? VariantClasses.NOT_SCORED : String.join("&", classes);
    }

    private Map<String, String> evidence() {
        Map<String, String> evidence = new LinkedHashMap<>();
        if (!grades.isEmpty()) {
            evidence.put(
                    CATALOGUE,
                    grades.entrySet().stream()
                            .map(grade ->
                                    grade.getKey() + ":" + grade.getValue().confidence())
                            .collect(Collectors.joining(",")));
        }
        if (!probabilities.isEmpty() && probabilities.size() + grades.size() > 1) {
            evidence.put(
                    "probabilities",
                    probabilities.entrySet().stream()
                            .map(answer -> drug(answer.getKey()) + ":" + text(answer.getValue()))
                            .collect(Collectors.joining(",")));
        }
        evidence.putAll(explanation);
        return evidence;
    }

    private static String text(double probability) {
        return Judgement.probabilityText(probability);
    }

    private static String drug(String question) {
        return question.startsWith(VariantQuestion.RESISTANCE)
                ? question.substring(VariantQuestion.RESISTANCE.length())
                : question;
    }
}
