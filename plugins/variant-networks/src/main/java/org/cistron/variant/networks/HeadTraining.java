package org.cistron.variant.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.cistron.api.host.Compute;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.classifier.learning.Examples;

/** Learns from answers, the networks being frozen. */
final class HeadTraining {
    /** Cases of either answer without which nothing is learned. */
    private static final int LEAST = 10;
    /** Cases that one task turns into numbers. */
    private static final int CHUNK = 256;

    private final Encoders encoders;
    private final Compute compute;
    private final int trees;
    private final long seed;

    HeadTraining(Encoders encoders, Compute compute, int trees, long seed) {
        this.encoders = encoders;
        this.compute = compute;
        this.trees = trees;
        this.seed = seed;
    }

    Heads learn(List<LabelledVariant> cases) {
        Vocabulary vocabulary = Vocabulary.of(cases);
        Map<String, Head> heads = new TreeMap<>();
        for (Family family : List.of(Family.PATHOGENIC, Family.RESISTANCE)) {
            for (View view : View.values()) {
                List<LabelledVariant> some = cases.stream()
                        .filter(labelled -> Family.of(labelled.asked().question()) == family)
                        .filter(labelled -> views(labelled).contains(view)
                                && views(labelled).get(0) == view)
                        .toList();
                if (suffices(some)) {
                    heads.put(Heads.key(family, view), Head.fit(examples(view, some, vocabulary), trees, seed));
                }
            }
        }
        return new Heads(vocabulary, heads);
    }

    private List<View> views(LabelledVariant labelled) {
        return encoders.views(labelled.asked().subject());
    }

    private static boolean suffices(List<LabelledVariant> cases) {
        long positive = cases.stream().filter(LabelledVariant::positive).count();
        return positive >= LEAST && cases.size() - positive >= LEAST;
    }

    private Examples examples(View view, List<LabelledVariant> cases, Vocabulary vocabulary) {
        List<VariantCase> subjects =
                cases.stream().map(labelled -> labelled.asked().subject()).toList();
        List<Callable<List<double[]>>> tasks = new ArrayList<>();
        for (int from = 0; from < subjects.size(); from += CHUNK) {
            List<VariantCase> chunk = subjects.subList(from, Math.min(subjects.size(), from + CHUNK));
            tasks.add(() -> encoders.numbers(view, chunk));
        }
        List<double[]> said = compute.all(tasks).stream().flatMap(List::stream).toList();
        double[][] rows = new double[cases.size()][];
        boolean[] labels = new boolean[cases.size()];
        double[] weights = new double[cases.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Heads.row(said.get(i), vocabulary, cases.get(i).asked());
            labels[i] = cases.get(i).positive();
            weights[i] = cases.get(i).weight();
        }
        return Examples.of(rows, labels, weights);
    }
}
