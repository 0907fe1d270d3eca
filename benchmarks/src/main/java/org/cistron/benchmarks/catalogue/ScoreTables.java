package org.cistron.benchmarks.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cistron.benchmarks.measure.Numbers;
import org.cistron.benchmarks.measure.ResultTable;

/** How many names came back, and why others did not. */
final class ScoreTables {
    private static final double PERCENT = 100;

    private final List<Judgement> judgements;

    /** Prepares them. */
    ScoreTables(List<Judgement> judgements) {
        this.judgements = List.copyOf(judgements);
    }

    /** Returns all of them. */
    List<ResultTable> all() {
        return List.of(verdicts(), forms(), exceptions(), exceptionNames());
    }

    private ResultTable verdicts() {
        ResultTable table = new ResultTable("Names that came back", "what", "rows", "gene_and_name", "percent_of_rows");
        for (Verdict verdict : Verdict.values()) {
            add(table, verdict.text(), one -> one.verdict() == verdict);
        }
        add(table, "right: one of the first two", ScoreTables::isRight);
        add(table, "all", one -> true);
        return table;
    }

    private void add(ResultTable table, String what, Predicate<Judgement> wanted) {
        List<Judgement> found = judgements.stream().filter(wanted).toList();
        table.add(List.of(
                what,
                Integer.toString(rows(found)),
                Integer.toString(found.size()),
                Numbers.places(PERCENT * rows(found) / Math.max(1, rows(judgements)), 3)));
    }

    private ResultTable forms() {
        Map<String, List<Judgement>> byForm = new TreeMap<>();
        judgements.forEach(one -> byForm.computeIfAbsent(one.conversion().form(), key -> new ArrayList<>())
                .add(one));
        ResultTable table = new ResultTable("Names by form", "form", "rows", "catalogues_name", "hgvs_name", "neither");
        byForm.forEach((form, all) -> table.add(List.of(
                form,
                Integer.toString(rows(all)),
                rows(all, one -> one.verdict() == Verdict.RIGHT),
                rows(all, one -> one.verdict() == Verdict.RIGHT_BY_RULES),
                rows(all, one -> !isRight(one)))));
        return table;
    }

    private ResultTable exceptions() {
        ResultTable table = new ResultTable("Exceptions", "why", "rows", "gene_and_name", "example");
        Map<String, List<Judgement>> byReason = new LinkedHashMap<>();
        exceptional().forEach(one -> byReason.computeIfAbsent(one.reason(), key -> new ArrayList<>())
                .add(one));
        byReason.forEach((reason, all) -> table.add(List.of(
                reason,
                Integer.toString(rows(all)),
                Integer.toString(all.size()),
                all.get(0).conversion().entry().title() + ": "
                        + Abridged.name(all.get(0).said()))));
        return table;
    }

    private ResultTable exceptionNames() {
        ResultTable table = new ResultTable(
                "Exceptions one by one", "gene", "catalogue", "hgvs", "cistron", "rows", "variant", "why");
        for (Judgement one : exceptional()) {
            CatalogueEntry entry = one.conversion().entry();
            boolean made = one.conversion() instanceof Conversion.Made;
            table.add(List.of(
                    entry.gene(),
                    entry.name(),
                    made
                            ? Abridged.name(((Conversion.Made) one.conversion())
                                    .standard()
                                    .text())
                            : "-",
                    Abridged.name(one.said()),
                    Integer.toString(entry.rows()),
                    made ? text(((Conversion.Made) one.conversion()).site()) : "-",
                    one.reason()));
        }
        return table;
    }

    private List<Judgement> exceptional() {
        return judgements.stream().filter(one -> one.verdict() != Verdict.RIGHT).toList();
    }

    private static boolean isRight(Judgement one) {
        return one.verdict() == Verdict.RIGHT || one.verdict() == Verdict.RIGHT_BY_RULES;
    }

    private static String text(VcfSite site) {
        return Abridged.name(site.contig() + ":" + site.position() + ":" + site.reference() + ">" + site.alternative());
    }

    private static String rows(List<Judgement> of, Predicate<Judgement> wanted) {
        return Integer.toString(rows(of.stream().filter(wanted).toList()));
    }

    private static int rows(List<Judgement> of) {
        return of.stream().mapToInt(one -> one.conversion().entry().rows()).sum();
    }
}
