package org.cistron.variant.networks;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;

/** Networks and what was learned on them, at work. Used by many threads at once. */
final class LearnedModel {
    private final Encoders encoders;
    private final Heads heads;

    LearnedModel(Encoders encoders, Heads heads) {
        this.encoders = encoders;
        this.heads = heads;
    }

    List<String> questions(VariantCase subject) {
        return heads.questions(subject, encoders.views(subject));
    }

    double[] logOdds(List<VariantQuestion> questions) {
        double[] answers = new double[questions.size()];
        Arrays.fill(answers, Double.NaN);
        Map<View, Map<Integer, VariantQuestion>> byView = new EnumMap<>(View.class);
        for (int i = 0; i < answers.length; i++) {
            VariantQuestion asked = questions.get(i);
            int number = i;
            view(asked).ifPresent(view -> byView.computeIfAbsent(view, each -> new LinkedHashMap<>())
                    .put(number, asked));
        }
        byView.forEach((view, asked) -> answer(view, asked, answers));
        return answers;
    }

    Map<String, String> explain(VariantQuestion asked) {
        Optional<View> view = view(asked);
        return view.isEmpty()
                ? Map.of()
                : new Explanation(
                                encoders,
                                heads.vocabulary(),
                                heads.head(Family.of(asked.question()), view.get()),
                                asked)
                        .of(view.get());
    }

    private Optional<View> view(VariantQuestion asked) {
        return heads.view(Family.of(asked.question()), encoders.views(asked.subject()));
    }

    private void answer(View view, Map<Integer, VariantQuestion> asked, double[] answers) {
        List<double[]> said = encoders.numbers(
                view, asked.values().stream().map(VariantQuestion::subject).toList());
        int next = 0;
        for (Map.Entry<Integer, VariantQuestion> each : asked.entrySet()) {
            double[] row = Heads.row(said.get(next++), heads.vocabulary(), each.getValue());
            answers[each.getKey()] = (float)
                    heads.head(Family.of(each.getValue().question()), view).logOdds(row);
        }
    }
}
