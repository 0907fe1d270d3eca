package org.cistron.benchmarks.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.benchmarks.measure.ResultTable;

/** What the catalogue alone tells: its forms, and the names that no program that follows the rules can give. */
final class PreparationTables {
    private final List<CatalogueEntry> entries;
    private final List<Conversion> conversions;

    /**
     * Prepares them.
     *
     * @param entries the whole catalogue
     * @param conversions what became of the HGVS names in it
     */
    PreparationTables(List<CatalogueEntry> entries, List<Conversion> conversions) {
        this.entries = List.copyOf(entries);
        this.conversions = List.copyOf(conversions);
    }

    /** Returns all of them. */
    List<ResultTable> all() {
        return List.of(catalogue(), forms(), notation(), foretold(), foretoldNames());
    }

    private ResultTable catalogue() {
        ResultTable table = new ResultTable("Catalogue", "what", "rows", "gene_and_name");
        List<CatalogueEntry> hgvs =
                entries.stream().filter(CatalogueEntry::isHgvs).toList();
        List<CatalogueEntry> made = made().stream().map(Conversion::entry).toList();
        add(table, "all", entries);
        add(table, "HGVS", hgvs);
        add(table, "not HGVS", entries.stream().filter(entry -> !entry.isHgvs()).toList());
        add(table, "turned into a variant", made);
        long sites = made().stream().map(Conversion.Made::site).distinct().count();
        table.add(List.of("different variants", "-", Long.toString(sites)));
        return table;
    }

    private static void add(ResultTable table, String what, List<CatalogueEntry> of) {
        table.add(List.of(what, rows(of), Integer.toString(of.size())));
    }

    private ResultTable forms() {
        Map<String, List<Conversion>> byForm = new TreeMap<>();
        conversions.forEach(one ->
                byForm.computeIfAbsent(one.form(), key -> new ArrayList<>()).add(one));
        ResultTable table = new ResultTable("Forms", "form", "rows", "gene_and_name", "variants", "example");
        byForm.forEach((form, all) -> table.add(List.of(
                form,
                rows(all.stream().map(Conversion::entry).toList()),
                Integer.toString(all.size()),
                Long.toString(all.stream()
                        .filter(Conversion.Made.class::isInstance)
                        .map(one -> ((Conversion.Made) one).site())
                        .distinct()
                        .count()),
                all.get(0).entry().title())));
        return table;
    }

    private ResultTable notation() {
        ResultTable table = new ResultTable("Notation that is not compared", "what", "catalogue", "cistron", "rows");
        for (NotationRule rule : NotationRule.values()) {
            List<CatalogueEntry> concerned = entries.stream()
                    .filter(entry -> rule.concerns(entry.name()))
                    .toList();
            table.add(List.of(rule.difference(), rule.catalogue(), rule.cistron(), rows(concerned)));
        }
        return table;
    }

    private ResultTable foretold() {
        ResultTable table = new ResultTable(
                "Exceptions that the catalogue alone foretells", "why", "rows", "gene_and_name", "example");
        Map<String, List<Conversion>> byReason = new LinkedHashMap<>();
        conversions.forEach(
                one -> reason(one).ifPresent(reason -> byReason.computeIfAbsent(reason, key -> new ArrayList<>())
                        .add(one)));
        byReason.forEach((reason, all) -> table.add(List.of(
                reason,
                rows(all.stream().map(Conversion::entry).toList()),
                Integer.toString(all.size()),
                all.get(0).entry().title()
                        + standard(all.get(0))
                                .map(name -> " is " + Abridged.name(name))
                                .orElse(""))));
        return table;
    }

    private ResultTable foretoldNames() {
        ResultTable table =
                new ResultTable("Exceptions foretold, one by one", "gene", "catalogue", "hgvs", "rows", "why");
        for (Conversion one : conversions) {
            reason(one)
                    .ifPresent(reason -> table.add(List.of(
                            one.entry().gene(),
                            one.entry().name(),
                            standard(one).map(Abridged::name).orElse("-"),
                            Integer.toString(one.entry().rows()),
                            reason)));
        }
        return table;
    }

    private List<Conversion.Made> made() {
        return conversions.stream()
                .filter(Conversion.Made.class::isInstance)
                .map(Conversion.Made.class::cast)
                .toList();
    }

    private static Optional<String> reason(Conversion conversion) {
        return conversion instanceof Conversion.Failed failed
                ? Optional.of(failed.obstacle().text())
                : ((Conversion.Made) conversion).departure().map(Departure::text);
    }

    private static Optional<String> standard(Conversion conversion) {
        return conversion instanceof Conversion.Made made
                ? Optional.of(made.standard().text())
                : Optional.empty();
    }

    private static String rows(List<CatalogueEntry> of) {
        return Integer.toString(of.stream().mapToInt(CatalogueEntry::rows).sum());
    }
}
