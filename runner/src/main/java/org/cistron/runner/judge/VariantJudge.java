package org.cistron.runner.judge;

import java.util.ArrayList;
import java.util.List;
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
            answers.heaviest()
                    .ifPresent(question ->
                            answers.explain(classifier.get().hosted().explain(question)));
        }
        return answers.judgement(classifier.map(NamedClassifier::name).orElse(""));
    }
}
