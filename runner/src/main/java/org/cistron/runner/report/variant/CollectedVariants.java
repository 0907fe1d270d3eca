package org.cistron.runner.report.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cistron.api.host.Compute;
import org.cistron.api.report.DrugVariants;
import org.cistron.api.report.GeneVariants;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.VariantReport;
import org.cistron.api.report.VariantTotals;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;
import org.cistron.runner.judge.VariantJudge;

/** A classification as it was gathered. */
public final class CollectedVariants implements VariantReport {
    private final RunFacts run;
    private final VariantTotals totals;
    private final VariantCollector collected;
    private final List<ReportedVariant> variants;
    private final Function<String, Sequence> sequences;

    /**
     * Puts together what is told.
     *
     * @param totals what was counted
     * @param variants the weightiest alleles
     * @param sequences gives a contig by its id
     */
    private CollectedVariants(
            RunFacts run,
            VariantTotals totals,
            VariantCollector collected,
            List<ReportedVariant> variants,
            Function<String, Sequence> sequences) {
        this.run = run;
        this.totals = totals;
        this.collected = collected;
        this.variants = variants;
        this.sequences = sequences;
    }

    /**
     * Puts together what is told, and asks for reasons.
     *
     * @param records lines of the input that were read
     * @param alleles alleles by what became of them
     * @param judge who judged, if anybody did
     * @param compute where reasons are asked for
     * @param sequences gives a contig by its id
     */
    public static CollectedVariants of(
            RunFacts run,
            long records,
            SortedMap<String, Long> alleles,
            VariantCollector collected,
            Optional<VariantJudge> judge,
            Compute compute,
            Function<String, Sequence> sequences) {
        List<ReportedVariant> weightiest = collected.weightiest();
        List<ReportedVariant> variants = judge.filter(VariantJudge::hasClassifier)
                .map(judging -> new VariantReasons(judging, compute).added(weightiest))
                .orElse(weightiest);
        return new CollectedVariants(run, collected.totals(records, alleles), collected, variants, sequences);
    }

    @Override
    public RunFacts run() {
        return run;
    }

    @Override
    public VariantTotals totals() {
        return totals;
    }

    @Override
    public List<ReportedContig> contigs() {
        return collected.contigs();
    }

    @Override
    public Stream<Sequence> sequences() {
        return contigs().stream().map(contig -> sequences.apply(contig.id()));
    }

    @Override
    public List<Transcript> transcripts() {
        Map<String, Integer> places = new HashMap<>();
        contigs().forEach(contig -> places.put(contig.id(), places.size()));
        Comparator<Located> order = Comparator.<Located>comparingInt(found -> places.get(found.contig()))
                .thenComparingInt(found -> found.transcript().start())
                .thenComparing(found -> found.transcript().id());
        List<Located> found = new ArrayList<>();
        for (ReportedVariant variant : variants) {
            variant.transcript()
                    .ifPresent(transcript -> found.add(new Located(
                            variant.subject().variant().orElseThrow().contig(), transcript)));
        }
        return found.stream().distinct().sorted(order).map(Located::inReference).toList();
    }

    /** A transcript on the reference's contig, which the annotation may call otherwise. */
    private record Located(String contig, Transcript transcript) {
        Transcript inReference() {
            return transcript.contig().equals(contig) ? transcript : transcript.on(contig);
        }
    }

    @Override
    public List<GeneVariants> genes() {
        return collected.genes();
    }

    @Override
    public List<DrugVariants> drugs() {
        return collected.drugs();
    }

    @Override
    public List<ReportedVariant> variants() {
        return variants;
    }
}
