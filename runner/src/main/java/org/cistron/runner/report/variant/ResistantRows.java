package org.cistron.runner.report.variant;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cistron.api.report.VariantAnswer;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.runner.judge.VariantClasses;

/** Rows of an allele without which a report could not say why a drug is called resistant. */
final class ResistantRows {
    private record Reason(int row, boolean ofCatalogue, VariantWeight weight) {}

    private final int told;
    private final NavigableMap<String, Reason> reasons = new TreeMap<>();

    /**
     * Begins.
     *
     * @param told the row's number that is told in any case
     */
    private ResistantRows(int told) {
        this.told = told;
    }

    /**
     * Returns the rows to be told beside the weightiest: drug by drug the one that says best that the allele makes resistant, a
     * catalogue's word before a classifier's, where the weightiest does not say so as well.
     *
     * @param weightiest the number of the row that is told in any case
     */
    static NavigableSet<Integer> beside(int weightiest, List<FoundVariant.Row> rows) {
        ResistantRows resistant = new ResistantRows(weightiest);
        for (int i = 0; i < rows.size(); i++) {
            resistant.take(i, rows.get(i));
        }
        NavigableSet<Integer> beside = new TreeSet<>();
        resistant.reasons.values().forEach(reason -> beside.add(reason.row()));
        beside.remove(weightiest);
        return beside;
    }

    private void take(int number, FoundVariant.Row row) {
        for (VariantAnswer answer : row.judgement().answers()) {
            if (answer.question().startsWith(VariantQuestion.RESISTANCE)
                    && answer.verdict().equals(VariantClasses.RESISTANT)) {
                reasons.merge(
                        answer.question(),
                        new Reason(number, answer.isOfCatalogue(), VariantWeight.of(row)),
                        this::better);
            }
        }
    }

    /** Of equal ones the one that is told in any case, so that no row is told for nothing; else the first. */
    private Reason better(Reason one, Reason other) {
        Comparator<Reason> order = Comparator.<Reason, Boolean>comparing(reason -> !reason.ofCatalogue())
                .thenComparing(reason -> reason.row() != told)
                .thenComparing(Reason::weight);
        return order.compare(one, other) <= 0 ? one : other;
    }
}
