package org.cistron.report.html.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.AnnotationTotals;
import org.cistron.api.report.ComparisonReport.Named;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.Strand;
import org.cistron.report.html.table.Agreement;
import org.cistron.report.html.table.AgreementCounts;
import org.cistron.report.html.table.FinderGenes;
import org.cistron.report.html.truth.ComparedFinder;

/** The genes of several annotations side by side; where all are of the same contigs, gene by gene. */
public final class ComparedGenes {
    private static final int DIFFERENCES_LISTED = 300;

    private final List<GeneSet> sets;
    private final List<ComparedFinder> truths;
    private final boolean comparable;

    /**
     * What one finder of one run found.
     *
     * @param name what it is called here: the run's name, and the finder's where the run had several
     * @param totals its headline figures
     * @param genes its genes
     */
    public record GeneSet(String name, AnnotationTotals totals, List<ReportedGene> genes) {

        /** Takes an immutable copy. */
        public GeneSet {
            genes = List.copyOf(genes);
        }
    }

    record Row(
            Name name,
            String contigs,
            String nucleotides,
            String guanineCytosine,
            String genes,
            String density,
            String coding,
            String probability,
            String partial) {}

    /**
     * A gene that not all found, or not all with the same start.
     *
     * @param contig its contig
     * @param place its place there, from 1
     * @param strand its strand
     * @param said by set, what it says: a length in nucleotides and a probability, or a dash
     */
    record Difference(Name contig, String place, String strand, List<String> said) {}

    private ComparedGenes(List<GeneSet> sets, List<ComparedFinder> truths, boolean comparable) {
        this.sets = sets;
        this.truths = truths;
        this.comparable = comparable;
    }

    /** Puts annotations side by side. */
    static ComparedGenes of(List<Named<AnnotationReport>> annotations) {
        List<GeneSet> sets = new ArrayList<>();
        List<ComparedFinder> truths = new ArrayList<>();
        Set<Map<String, Integer>> inputs = new HashSet<>();
        for (Named<AnnotationReport> run : annotations) {
            List<ReportedContig> contigs = run.report().contigs();
            Map<String, Integer> lengths = new HashMap<>();
            contigs.forEach(contig -> lengths.put(contig.id(), contig.length()));
            inputs.add(lengths);
            for (String finder : run.report().finders()) {
                String name = run.report().finders().size() == 1 ? run.name() : run.name() + " (" + finder + ")";
                List<ReportedGene> genes = run.report().genes(finder);
                int index = sets.size();
                sets.add(new GeneSet(name, AnnotationTotals.of(contigs, genes), genes));
                run.report().comparison(finder).ifPresent(truth -> truths.add(new ComparedFinder(name, index, truth)));
            }
        }
        return new ComparedGenes(sets, truths, inputs.size() == 1 && sets.size() > 1);
    }

    /** Returns what each finder of each run found. */
    public List<GeneSet> sets() {
        return sets;
    }

    /** Returns the sets that can be held against each other gene by gene: the first ones, and why not more. */
    public List<GeneSet> held() {
        return comparable ? sets.subList(0, Math.min(Agreement.MOST_FINDERS, sets.size())) : List.of();
    }

    /** Returns how good they are, of those that were held against an annotation that the user trusts. */
    List<TruthFacts.Figures> truths() {
        return TruthFacts.figures(truths);
    }

    /** Says where figures are of different truths. */
    List<String> truthRoom() {
        long files = truths.stream()
                .map(finder -> finder.comparison().truth())
                .distinct()
                .count();
        return files > 1
                ? List.of(
                        "These were held against files of different names: what differs between them may be the files' doing.")
                : List.of();
    }

    /** Says what is not held against each other gene by gene. */
    List<String> room() {
        if (sets.size() < 2) {
            return List.of();
        }
        if (!comparable) {
            return List.of(
                    "These annotations are not all of the same contigs, so their genes are not held against each other.");
        }
        return sets.size() > Agreement.MOST_FINDERS
                ? List.of("The first " + Agreement.MOST_FINDERS + " of " + sets.size()
                        + " are held against each other gene by gene.")
                : List.of();
    }

    /** Returns whether all are of the same contigs, so that genes can be told to be the same. */
    public boolean comparable() {
        return comparable;
    }

    /** Returns which of them share genes. */
    public List<AgreementCounts.Group> groups() {
        List<FinderGenes> finders = finders();
        return comparable ? new AgreementCounts(finders, new Agreement(finders)).groups() : List.of();
    }

    List<Name> heldNames() {
        return held().stream().map(set -> Name.of(set.name())).toList();
    }

    List<Row> rows() {
        return sets.stream().map(ComparedGenes::row).toList();
    }

    List<Facts.Compared> agreement() {
        return Facts.groups(groups());
    }

    String differenceCount() {
        return Count.of(differing().size());
    }

    List<Difference> differences() {
        return differing().values().stream()
                .sorted(Comparator.comparing((List<ReportedGene> genes) ->
                                first(genes).gene().contig())
                        .thenComparing(genes -> first(genes).gene().region().start()))
                .limit(DIFFERENCES_LISTED)
                .map(this::difference)
                .toList();
    }

    /** By stop, each set's gene or null. */
    private Map<Object, List<ReportedGene>> differing() {
        if (!comparable) {
            return Map.of();
        }
        Map<Object, List<ReportedGene>> byStop = new LinkedHashMap<>();
        List<GeneSet> held = held();
        for (int i = 0; i < held.size(); i++) {
            for (ReportedGene gene : held.get(i).genes()) {
                byStop.computeIfAbsent(
                                Agreement.stopOf(gene), stop -> new ArrayList<>(Collections.nCopies(held.size(), null)))
                        .set(i, gene);
            }
        }
        byStop.values()
                .removeIf(genes -> genes.stream().noneMatch(Objects::isNull)
                        && genes.stream()
                                        .map(gene -> gene.gene().region())
                                        .distinct()
                                        .count()
                                == 1);
        return byStop;
    }

    private Difference difference(List<ReportedGene> genes) {
        CodingRegion region = first(genes).gene().region();
        return new Difference(
                Name.of(first(genes).gene().contig()),
                Count.of(region.start() + 1L) + " to " + Count.of(region.end()),
                region.strand() == Strand.FORWARD ? "+" : "\u2212",
                genes.stream().map(ComparedGenes::said).toList());
    }

    private static String said(ReportedGene gene) {
        return gene == null
                ? "\u2013"
                : Count.of(gene.gene().region().length()) + " nt, "
                        + Count.probability(gene.gene().probability());
    }

    private static ReportedGene first(List<ReportedGene> genes) {
        return genes.stream().filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private List<FinderGenes> finders() {
        return sets.stream()
                .map(set -> new FinderGenes(set.name(), set.genes()))
                .toList();
    }

    private static Row row(GeneSet set) {
        AnnotationTotals totals = set.totals();
        double nucleotides = Math.max(1, totals.nucleotides());
        return new Row(
                Name.of(set.name()),
                Count.of(totals.contigs()),
                Count.of(totals.nucleotides()),
                totals.guanineCytosine().isPresent()
                        ? Count.share(totals.guanineCytosine().getAsDouble())
                        : "\u2013",
                Count.of(totals.genes()),
                String.format(Locale.ROOT, "%.2f", 1000 * totals.genes() / nucleotides),
                Count.share(totals.coding() / nucleotides),
                totals.meanProbability().isPresent()
                        ? Count.probability(totals.meanProbability().getAsDouble())
                        : "\u2013",
                Count.of(totals.partial()));
    }
}
