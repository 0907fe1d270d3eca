package org.cistron.runner.truth;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.report.TruthGene;
import org.cistron.api.sequence.Region;
import org.cistron.genes.evaluation.GeneComparison;
import org.cistron.genes.evaluation.GeneFigures;
import org.cistron.genes.evaluation.GeneScorer;

/**
 * An annotation that the user trusts, on the contigs of an input, under their names.
 *
 * @param name its file's name
 * @param annotation its CDS, and the lengths of the input's contigs
 * @param warnings what the user is to be told of it
 */
public record Truth(String name, Annotation annotation, List<String> warnings) {
    private static final List<String> NAMES = List.of("locus_tag", "gene", "ID");

    /** Takes an immutable copy. */
    public Truth {
        warnings = List.copyOf(warnings);
    }

    /** Returns how many CDS lie on the input's contigs. */
    public int size() {
        return annotation.codingSequences().size();
    }

    /** Holds calls against it, as {@code cistron evaluate} does. */
    public TruthComparison compare(List<ReportedGene> calls) {
        IdentityHashMap<AnnotatedCds, ReportedGene> called = new IdentityHashMap<>();
        List<AnnotatedCds> predicted = new ArrayList<>();
        for (ReportedGene call : calls) {
            AnnotatedCds cds = predicted(call.gene());
            called.put(cds, call);
            predicted.add(cds);
        }
        GeneComparison compared = new GeneScorer(GeneScorer.MINIMUM_LENGTH)
                .compare(annotation, new Annotation(predicted, annotation.contigLengths()));
        List<TruthComparison.Match> exact = new ArrayList<>();
        List<TruthComparison.Match> wrongStart = new ArrayList<>();
        for (GeneComparison.Match match : compared.found()) {
            (match.exact() ? exact : wrongStart)
                    .add(new TruthComparison.Match(gene(match.truth()), called.get(match.prediction())));
        }
        return new TruthComparison(
                name,
                exact,
                wrongStart,
                compared.missed().stream().map(Truth::gene).toList(),
                compared.extra().stream().map(called::get).toList(),
                compared.uncounted().stream().map(Truth::gene).toList(),
                figures(compared.score().all()));
    }

    private static AnnotatedCds predicted(Gene gene) {
        CodingRegion region = gene.region();
        return new AnnotatedCds(
                gene.contig(),
                List.of(new Region(gene.contig(), region.start(), region.end())),
                List.of(region.phase()),
                region.strand(),
                gene.probability(),
                !region.partial(),
                false,
                Map.of());
    }

    /** Returns what a CDS is called; empty where it has no name. */
    static String name(AnnotatedCds cds) {
        return NAMES.stream()
                .map(key -> cds.attributes().getOrDefault(key, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static TruthGene gene(GeneComparison.Spanned spanned) {
        AnnotatedCds cds = spanned.cds();
        String name = name(cds);
        String product = cds.attributes().getOrDefault("product", "");
        return new TruthGene(name, product, cds.contig(), spanned.start(), spanned.end(), cds.strand());
    }

    private static TruthComparison.Figures figures(GeneFigures figures) {
        return new TruthComparison.Figures(
                figures.truthGenes(),
                figures.knownGenes(),
                figures.predicted(),
                figures.found(),
                figures.foundKnown(),
                figures.exact(),
                figures.extra(),
                figures.f1Percent().value().movePointLeft(2).doubleValue());
    }
}
