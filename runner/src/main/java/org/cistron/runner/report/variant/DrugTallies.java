package org.cistron.runner.report.variant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.report.DrugVariants;
import org.cistron.api.report.VariantAnswer;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.runner.judge.VariantClasses;

/** Counts what is said of resistance, drug by drug. Not for several threads. */
final class DrugTallies {
    private final SortedMap<String, Map<Said, Long>> drugs = new TreeMap<>();

    /** What may be said of an allele and a drug, the weightiest first. */
    private enum Said {
        RESISTANT_BY_CATALOGUE,
        RESISTANT_BY_CLASSIFIER,
        UNCERTAIN,
        NOT_RESISTANT;

        static Said of(VariantAnswer answer) {
            if (answer.verdict().equals(VariantClasses.RESISTANT)) {
                return answer.isOfCatalogue() ? RESISTANT_BY_CATALOGUE : RESISTANT_BY_CLASSIFIER;
            }
            return answer.verdict().equals(VariantClasses.UNCERTAIN) ? UNCERTAIN : NOT_RESISTANT;
        }
    }

    /** Counts an allele, once for each drug that was asked about; one that no sample carries only names the drugs. */
    void add(List<FoundVariant.Row> rows, boolean carried) {
        Map<String, Said> byDrug = new HashMap<>(2);
        for (FoundVariant.Row row : rows) {
            for (VariantAnswer answer : row.judgement().answers()) {
                if (answer.question().startsWith(VariantQuestion.RESISTANCE)) {
                    byDrug.merge(
                            answer.question().substring(VariantQuestion.RESISTANCE.length()),
                            Said.of(answer),
                            (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
            }
        }
        byDrug.forEach((drug, said) -> count(drug, said, carried ? 1 : 0));
    }

    /** Adds what another counted. */
    void add(DrugTallies other) {
        other.drugs.forEach((drug, counts) -> counts.forEach((said, number) -> count(drug, said, number)));
    }

    List<DrugVariants> counted() {
        return drugs.entrySet().stream()
                .map(drug -> new DrugVariants(
                        drug.getKey(),
                        number(drug.getValue(), Said.RESISTANT_BY_CATALOGUE),
                        number(drug.getValue(), Said.RESISTANT_BY_CLASSIFIER),
                        number(drug.getValue(), Said.UNCERTAIN),
                        number(drug.getValue(), Said.NOT_RESISTANT)))
                .toList();
    }

    private void count(String drug, Said said, long number) {
        drugs.computeIfAbsent(drug, name -> new HashMap<>()).merge(said, number, Long::sum);
    }

    private static long number(Map<Said, Long> counts, Said said) {
        return counts.getOrDefault(said, 0L);
    }
}
