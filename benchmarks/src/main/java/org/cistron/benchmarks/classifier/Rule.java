package org.cistron.benchmarks.classifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.variants.ontology.ConsequenceTerm;

/** A simple rule that a classifier must beat; tables are counted on the other folds. */
interface Rule {

    /** Returns the name. */
    String name();

    /** Returns a score for each case, the higher the likelier yes. */
    double[] scores(List<HeldOutCase> cases);

    /** Returns the fixed ranking of consequences by severity. */
    static Rule severity() {
        return new Rule() {
            @Override
            public String name() {
                return "ranking of consequences";
            }

            @Override
            public double[] scores(List<HeldOutCase> cases) {
                List<ConsequenceTerm> order = List.of(ConsequenceTerm.values());
                return cases.stream()
                        .mapToDouble(found -> -order.indexOf(ConsequenceTerm.of(found.consequence())))
                        .toArray();
            }
        };
    }

    /** Returns the table of residue pairs; what is no substitution of a residue has the base rate. */
    static Rule residuePairs() {
        Pattern name = Pattern.compile("p\\.\\(?([A-Z][a-z]{2})\\d+([A-Z][a-z]{2})");
        return table("table of residue pairs", found -> {
            Matcher matcher = name.matcher(found.variant());
            return matcher.find() ? matcher.group(1) + matcher.group(2) : "";
        });
    }

    /** Returns the table of gene and drug. */
    static Rule geneAndDrug() {
        return table("table of gene and drug", found -> found.gene() + " " + found.question());
    }

    private static Rule table(String name, Function<HeldOutCase, String> key) {
        return new Rule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public double[] scores(List<HeldOutCase> cases) {
                double[] scores = new double[cases.size()];
                List<Integer> folds = cases.stream()
                        .map(HeldOutCase::fold)
                        .distinct()
                        .sorted()
                        .toList();
                for (int fold : folds) {
                    List<HeldOutCase> learned =
                            cases.stream().filter(found -> found.fold() != fold).toList();
                    Shares shares = new Shares(learned, key);
                    for (int i = 0; i < scores.length; i++) {
                        if (cases.get(i).fold() == fold) {
                            scores[i] = shares.of(key.apply(cases.get(i)));
                        }
                    }
                }
                return scores;
            }
        };
    }

    /** The shares of yes by key, each with one case of the base rate added. */
    final class Shares {
        private final Map<String, List<HeldOutCase>> byKey = new HashMap<>();
        private final double base;

        Shares(List<HeldOutCase> learned, Function<HeldOutCase, String> key) {
            learned.forEach(found -> byKey.computeIfAbsent(key.apply(found), ignored -> new ArrayList<>())
                    .add(found));
            this.base = sum(learned, true) / sum(learned, false);
        }

        double of(String key) {
            List<HeldOutCase> alike = byKey.getOrDefault(key, List.of());
            return (sum(alike, true) + base) / (sum(alike, false) + 1);
        }

        private static double sum(List<HeldOutCase> cases, boolean positive) {
            return cases.stream()
                    .filter(found -> found.positive() || !positive)
                    .mapToDouble(HeldOutCase::weight)
                    .sum();
        }
    }
}
