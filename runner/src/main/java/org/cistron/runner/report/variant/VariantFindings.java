package org.cistron.runner.report.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report tells of a batch. Filled by one thread, then handed to the {@link VariantCollector}. */
public final class VariantFindings {
    private final VariantTally tally = new VariantTally();
    private final GeneTallies genes = new GeneTallies();
    private final DrugTallies drugs = new DrugTallies();
    private final List<Weighed> weighed = new ArrayList<>();

    /**
     * An allele and the row where it weighs most, or one that alone says why a drug is called resistant.
     *
     * @param found the allele
     * @param row the row's number among its rows
     * @param weight how much that weighs
     */
    record Weighed(FoundVariant found, int row, VariantWeight weight) {}

    /** Takes an allele, in the input's order. */
    public void add(FoundVariant found) {
        List<FoundVariant.Row> rows = found.rows();
        found.variant().ifPresent(tally::variant);
        tally.consequence(rows.get(0).term(), rows.get(0).impact());
        int best = 0;
        VariantWeight weight = VariantWeight.of(rows.get(0));
        // Where nobody was asked, the most severe row weighs most.
        boolean judged = false;
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).judgement().verdict().isEmpty()) {
                judged = true;
                tally.judged(rows.get(i).judgement());
            }
        }
        for (int i = 1; judged && i < rows.size(); i++) {
            VariantWeight own = VariantWeight.of(rows.get(i));
            if (own.compareTo(weight) < 0) {
                best = i;
                weight = own;
            }
        }
        Optional<VerdictClass> verdict = judged ? verdict(rows) : Optional.empty();
        // Whether any of many samples carries it is asked only where it makes a difference.
        boolean carried = !(weight.stands() || verdict.isPresent()) || found.carried();
        if (carried) {
            verdict.ifPresent(tally::verdict);
        }
        drugs.add(rows, carried);
        genes.add(rows, carried);
        weighed.add(new Weighed(found, best, carried ? weight : weight.uncarried()));
        if (judged && carried && rows.size() > 1) {
            ResistantRows.beside(best, rows)
                    .forEach(row -> weighed.add(new Weighed(found, row, VariantWeight.of(rows.get(row)))));
        }
    }

    private static Optional<VerdictClass> verdict(List<FoundVariant.Row> rows) {
        return rows.stream()
                .flatMap(row -> VerdictClass.of(row.judgement()).stream())
                .reduce((one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    VariantTally tally() {
        return tally;
    }

    GeneTallies genes() {
        return genes;
    }

    DrugTallies drugs() {
        return drugs;
    }

    List<Weighed> weighed() {
        return weighed;
    }
}
