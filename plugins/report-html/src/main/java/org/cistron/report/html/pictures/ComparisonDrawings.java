package org.cistron.report.html.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.cistron.api.report.ComparisonReport.Named;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.VariantReport;
import org.cistron.api.report.VariantTotals;
import org.cistron.report.html.figure.AgreementPlot;
import org.cistron.report.html.figure.Heading;
import org.cistron.report.html.figure.ProbabilityClass;
import org.cistron.report.html.figure.StackedBars;
import org.cistron.report.html.page.ComparedGenes;
import org.cistron.report.html.page.Picture;

/** Draws several runs side by side. */
public final class ComparisonDrawings {
    private static final List<ProbabilityClass> PROBABILITIES = ProbabilityClass.all().stream()
            .filter(sureness -> sureness != ProbabilityClass.UNKNOWN)
            .toList();
    private static final int[] SHORTER = {300, 600, 1200, 2400, Integer.MAX_VALUE};
    private static final List<String> LENGTHS =
            List.of("below 300 nt", "300 to 599", "600 to 1,199", "1,200 to 2,399", "2,400 or more");
    private static final int MOST_CLASSES = 6;

    private ComparisonDrawings() {}

    /** Draws the genes of annotations. */
    public static List<Picture> genes(ComparedGenes compared) {
        List<Picture> pictures = new ArrayList<>();
        if (compared.sets().isEmpty()) {
            return pictures;
        }
        pictures.add(bars("compared-probabilities", "How sure", sureness(), compared, ComparisonDrawings::sure));
        pictures.add(bars(
                "compared-lengths",
                "How long",
                StackedBars.Category.ordered(LENGTHS),
                compared,
                ComparisonDrawings::length));
        if (compared.comparable()) {
            Heading heading = new Heading("compared-agreement", "Who calls which genes");
            List<AgreementPlot.Combination> groups = compared.groups().stream()
                    .map(group -> new AgreementPlot.Combination(Set.copyOf(group.finders()), group.genes()))
                    .toList();
            List<String> names =
                    compared.held().stream().map(ComparedGenes.GeneSet::name).toList();
            pictures.add(new Picture(
                    heading.id(),
                    heading.title(),
                    new AgreementPlot(heading, "genes", names, groups).svg(),
                    "A gene is the same where its stop is, whatever its start."));
        }
        return pictures;
    }

    /** Draws the variants of classifications. */
    public static List<Picture> variants(List<Named<VariantReport>> runs) {
        List<Picture> pictures = new ArrayList<>();
        if (runs.isEmpty()) {
            return pictures;
        }
        pictures.add(picture(
                "compared-impacts",
                "Impact",
                "alleles",
                VariantTotals.IMPACTS.stream().map(VariantPalette::impact).toList(),
                runs.stream()
                        .map(run -> bar(
                                run.name(),
                                VariantTotals.IMPACTS,
                                run.report().totals().impacts()))
                        .toList(),
                "By the most severe consequence, whether a sample carries the allele or not."));
        TreeSet<String> classes = new TreeSet<>();
        runs.forEach(run -> classes.addAll(run.report().totals().verdicts().keySet()));
        if (!classes.isEmpty() && classes.size() <= MOST_CLASSES) {
            List<String> named = List.copyOf(classes);
            pictures.add(picture(
                    "compared-classes",
                    "Classes",
                    "alleles",
                    named.stream()
                            .map(word -> VariantPalette.verdict(word, classes))
                            .toList(),
                    runs.stream()
                            .map(run ->
                                    bar(run.name(), named, run.report().totals().verdicts()))
                            .toList(),
                    "By the weightiest class. Where a run's input has genotypes, alleles that no sample carries are left"
                            + " out."));
        }
        return pictures;
    }

    private interface ClassOf {
        int of(ReportedGene gene);
    }

    private static Picture bars(
            String id, String title, List<StackedBars.Category> classes, ComparedGenes compared, ClassOf classOf) {
        List<StackedBars.Bar> bars = new ArrayList<>();
        for (ComparedGenes.GeneSet set : compared.sets()) {
            Long[] counts = new Long[classes.size()];
            Arrays.fill(counts, 0L);
            set.genes().forEach(gene -> counts[classOf.of(gene)]++);
            bars.add(new StackedBars.Bar(set.name(), List.of(counts)));
        }
        return picture(id, title, "genes", classes, bars, "");
    }

    private static StackedBars.Bar bar(String name, List<String> classes, SortedMap<String, Long> counts) {
        return new StackedBars.Bar(
                name,
                classes.stream().map(found -> counts.getOrDefault(found, 0L)).toList());
    }

    private static List<StackedBars.Category> sureness() {
        return PROBABILITIES.stream()
                .map(found -> new StackedBars.Category(found.label(), found.style()))
                .toList();
    }

    private static Picture picture(
            String id,
            String title,
            String counted,
            List<StackedBars.Category> classes,
            List<StackedBars.Bar> bars,
            String caption) {
        Heading heading = new Heading(id, title);
        return new Picture(id, title, new StackedBars(heading, counted, classes, bars).svg(), caption);
    }

    private static int sure(ReportedGene gene) {
        return PROBABILITIES.indexOf(ProbabilityClass.of(gene.gene().probability()));
    }

    private static int length(ReportedGene gene) {
        int place = 0;
        while (gene.gene().region().length() >= SHORTER[place]) {
            place++;
        }
        return place;
    }
}
