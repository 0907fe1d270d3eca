package org.cistron.runner.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.io.tsv.Judgement;
import org.cistron.runner.host.HostedClassifier;
import org.cistron.runner.labelled.GradedCatalogue;

/**
 * Judges cases: what a catalogue knows for certain by that, all else by a classifier, which is asked all questions of many cases at
 * once. Any thread.
 */
public final class VariantJudge {
    private final Optional<NamedClassifier> classifier;
    private final Optional<GradedCatalogue> catalogue;
    private final QuestionChoice choice;
    private final boolean explain;

    /**
     * A classifier and its name.
     *
     * @param name the name that it is offered under
     * @param hosted the classifier
     */
    record NamedClassifier(String name, HostedClassifier hosted) {}

    VariantJudge(
            Optional<NamedClassifier> classifier,
            Optional<GradedCatalogue> catalogue,
            QuestionChoice choice,
            boolean explain) {
        this.classifier = classifier;
        this.catalogue = catalogue;
        this.choice = choice;
        this.explain = explain;
    }

    /** Returns what is said of each case. */
    public List<Judgement> judge(List<JudgedCase> cases) {
        List<Answers> all = cases.stream().map(this::known).toList();
        classifier.ifPresent(judge -> ask(judge, all));
        return all.stream().map(this::judgement).toList();
    }

    /** Returns whether a classifier judges, and not a catalogue alone. */
    public boolean hasClassifier() {
        return classifier.isPresent();
    }

    /** Returns the classifier's name; empty where there is none. */
    public String classifier() {
        return classifier.map(NamedClassifier::name).orElse("");
    }

    /** Returns what the classifier answers to questions, as probabilities; NaN where it has nothing to say. */
    public double[] probabilities(List<VariantQuestion> questions) {
        double[] logOdds = classifier.orElseThrow().hosted().logOdds(questions);
        return Arrays.stream(logOdds).map(Answers::probability).toArray();
    }

    /** Returns what weighed in the classifier's answer, by name, the heaviest first. */
    public Map<String, String> explain(VariantQuestion question) {
        return classifier.orElseThrow().hosted().explain(question);
    }

    private Answers known(JudgedCase found) {
        Answers answers = new Answers(found.subject());
        catalogue.ifPresent(
                known -> known.grades(found.subject(), found.transcript()).forEach(answers::grade));
        return answers;
    }

    private void ask(NamedClassifier judge, List<Answers> all) {
        List<VariantQuestion> questions = new ArrayList<>();
        for (Answers answers : all) {
            List<String> offered = choice.asksOffered() ? judge.hosted().questions(answers.subject()) : List.of();
            Set<String> wanted = new TreeSet<>(choice.asked(offered));
            wanted.removeAll(answers.known());
            wanted.forEach(question -> questions.add(new VariantQuestion(answers.subject(), question)));
            answers.ask(wanted);
        }
        double[] logOdds = questions.isEmpty() ? new double[0] : judge.hosted().logOdds(questions);
        int next = 0;
        for (Answers answers : all) {
            next = answers.take(logOdds, next);
        }
    }

    private Judgement judgement(Answers answers) {
        if (explain && classifier.isPresent()) {
            answers.heaviest().ifPresent(question -> answers.explain(explain(question)));
        }
        return answers.judgement(classifier());
    }
}
