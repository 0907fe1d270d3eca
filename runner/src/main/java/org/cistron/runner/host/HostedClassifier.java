package org.cistron.runner.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cistron.api.error.PluginException;
import org.cistron.api.plugin.VariantClassifier;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;

/** A plugin's {@link VariantClassifier} in the host's hands: guarded and checked. */
public final class HostedClassifier implements Hosted {
    private final LoadedPlugin plugin;
    private final PluginGuard guard;
    private final VariantClassifier classifier;

    HostedClassifier(LoadedPlugin plugin, VariantClassifier classifier) {
        this.plugin = plugin;
        this.guard = new PluginGuard(plugin.name(), plugin.loader());
        this.classifier = classifier;
    }

    /** Returns the plugin that judges. */
    public LoadedPlugin plugin() {
        return plugin;
    }

    /** Returns the questions that the classifier thinks worth asking of a case. */
    public List<String> questions(VariantCase subject) {
        return guard.call(
                () -> "name the questions of " + words(subject), () -> List.copyOf(classifier.questions(subject)));
    }

    /** Returns the log-odds of each question, NaN where the classifier has nothing to say; any thread. */
    public double[] logOdds(List<VariantQuestion> questions) {
        String deed = "answer " + questions.size() + " questions";
        double[] answers = guard.call(deed, () -> classifier.logOdds(List.copyOf(questions)))
                .clone();
        if (answers.length != questions.size()) {
            throw wrong(deed, answers.length + " answers");
        }
        for (int i = 0; i < answers.length; i++) {
            if (Double.isInfinite(answers[i])) {
                throw wrong(
                        deed,
                        answers[i] + " for '" + questions.get(i).question() + "' of "
                                + words(questions.get(i).subject())
                                + ", expected a finite number, or NaN for no answer");
            }
        }
        return answers;
    }

    /** Returns what weighed in an answer, by name, the heaviest first. */
    public Map<String, String> explain(VariantQuestion question) {
        return guard.call(
                () -> "explain '" + question.question() + "' of " + words(question.subject()),
                () -> withoutNulls(classifier.explain(question)));
    }

    private static Map<String, String> withoutNulls(Map<String, String> reasons) {
        Map<String, String> copy = new LinkedHashMap<>();
        reasons.forEach((name, value) -> copy.put(
                Objects.requireNonNull(name, "a name is null"), Objects.requireNonNull(value, "the value of " + name)));
        return copy;
    }

    private static String words(VariantCase subject) {
        String name = subject.proteinName().isEmpty() ? subject.nucleotideName() : subject.proteinName();
        return (subject.gene() + " " + (name.isEmpty() ? subject.terms().get(0) : name)).strip();
    }

    private PluginException wrong(String deed, String found) {
        return new PluginException(
                plugin.name(), "asked to " + deed + ", returned " + found + ". Report it to the plugin's author.");
    }
}
