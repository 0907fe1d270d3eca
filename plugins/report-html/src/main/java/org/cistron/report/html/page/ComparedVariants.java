package org.cistron.report.html.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.cistron.api.report.ComparisonReport.Named;
import org.cistron.api.report.DrugVariants;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.VariantReport;
import org.cistron.api.report.VariantTotals;

/** The variants of several classifications side by side. */
final class ComparedVariants {
    private static final int SHARED_LISTED = 300;
    private static final String REFERENCE = "fasta";
    private static final String NONE = "\u2013";

    private final List<Named<VariantReport>> runs;

    record Row(
            Name name,
            String records,
            String alleles,
            String high,
            String moderate,
            String matters,
            String coverage,
            String transitions) {}

    /**
     * A drug.
     *
     * @param name the drug
     * @param said by run, how many variants make resistant; a dash where it was not asked about
     */
    record Drug(Name name, List<Said> said) {}

    /**
     * What a run says of a drug.
     *
     * @param run its name
     * @param words what it says
     * @param resistant whether it calls the drug resistant
     */
    record Said(String run, String words, boolean resistant) {}

    /**
     * A variant that a run's report lists.
     *
     * @param name what the input calls it
     * @param gene its gene
     * @param change the change in the protein, or in the transcript
     * @param said by run, its class, or its impact where nobody was asked; a dash where the run's report does not list it
     */
    record Shared(Name name, Name gene, Name change, List<String> said) {}

    ComparedVariants(List<Named<VariantReport>> runs) {
        this.runs = runs;
    }

    List<Name> names() {
        return runs.stream().map(run -> Name.of(run.name())).toList();
    }

    List<Row> rows() {
        return runs.stream().map(run -> row(run.name(), run.report().totals())).toList();
    }

    List<Drug> drugs() {
        TreeSet<String> drugs = new TreeSet<>();
        runs.forEach(run -> run.report().drugs().forEach(drug -> drugs.add(drug.drug())));
        return drugs.stream()
                .map(drug -> new Drug(
                        Name.of(drug), runs.stream().map(run -> said(run, drug)).toList()))
                .toList();
    }

    /** Returns the weightiest variants, and what each run says of them: run by run, those not named before. */
    List<Shared> shared() {
        return all().values().stream().limit(SHARED_LISTED).map(this::shared).toList();
    }

    int sharedCount() {
        return all().size();
    }

    private Map<Object, List<ReportedVariant>> all() {
        Map<Object, List<ReportedVariant>> all = new LinkedHashMap<>();
        if (!comparable()) {
            return all;
        }
        int longest = runs.stream()
                .mapToInt(run -> run.report().variants().size())
                .max()
                .orElse(0);
        for (int place = 0; place < longest; place++) {
            for (Named<VariantReport> run : runs) {
                if (place < run.report().variants().size()) {
                    ReportedVariant variant = run.report().variants().get(place);
                    all.computeIfAbsent(key(variant), key -> new ArrayList<>()).add(variant);
                }
            }
        }
        return all;
    }

    private Shared shared(List<ReportedVariant> found) {
        ReportedVariant first = found.get(0);
        return new Shared(
                Name.of(first.name()),
                Name.of(first.subject().gene()),
                Name.of(first.change()),
                runs.stream().map(run -> said(run.report(), first)).toList());
    }

    private static String said(VariantReport report, ReportedVariant variant) {
        return report.variants().stream()
                .filter(other -> key(other).equals(key(variant)))
                .findFirst()
                .map(ComparedVariants::said)
                .orElse(NONE);
    }

    private static String said(ReportedVariant variant) {
        String verdict = (variant.verdict().isEmpty() ? variant.impact() : variant.verdict())
                .replace('_', ' ')
                .replace("&", ", ");
        return variant.carried() ? verdict : verdict + " (not carried)";
    }

    /** What an allele is on the reference, however its file writes it; a protein's change has but its name. */
    private static Object key(ReportedVariant variant) {
        return variant.subject().variant().<Object>map(allele -> allele).orElse(variant.name());
    }

    /** Alleles are told to be the same by their place, which only means something on one reference. */
    boolean comparable() {
        return runs.stream()
                        .flatMap(run -> run.report().run().inputs().stream())
                        .filter(input -> input.format().equals(REFERENCE))
                        .map(RunFacts.InputFacts::sha256)
                        .distinct()
                        .count()
                <= 1;
    }

    private static Said said(Named<VariantReport> run, String drug) {
        String name = Name.of(run.name()).shown();
        return run.report().drugs().stream()
                .filter(found -> found.drug().equals(drug))
                .findFirst()
                .map(found -> said(name, found))
                .orElse(new Said(name, NONE, false));
    }

    private static Said said(String run, DrugVariants drug) {
        long resistant = drug.resistantByCatalogue() + drug.resistantByClassifier();
        return new Said(
                run,
                resistant == 0 ? "no resistance found" : "resistant (" + Count.of(resistant, "variant") + ")",
                drug.resistant());
    }

    private static Row row(String name, VariantTotals totals) {
        return new Row(
                Name.of(name),
                Count.of(totals.records()),
                Count.of(totals.classified()),
                Count.of(totals.impacts().getOrDefault("HIGH", 0L)),
                Count.of(totals.impacts().getOrDefault("MODERATE", 0L)),
                totals.asked() == 0 ? NONE : Count.of(totals.mattering()),
                totals.asked() == 0 ? NONE : Count.share(totals.scored() / (double) totals.asked()),
                totals.transversions() == 0
                        ? NONE
                        : String.format(Locale.ROOT, "%.2f", totals.transitions() / (double) totals.transversions()));
    }
}
