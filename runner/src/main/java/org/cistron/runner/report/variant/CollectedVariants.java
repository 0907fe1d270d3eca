package org.cistron.runner.report.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cistron.api.host.Compute;
import org.cistron.api.report.AnswerCalibration;
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
    private final List<AnswerCalibration> calibrations;
    private final Function<String, Sequence> sequences;

    /**
     * Puts together what is told.
     *
     * @param totals what was counted
     * @param variants the weightiest alleles
     * @param calibrations how far answers may be believed
     * @param sequences gives a contig by its id
     */
    private CollectedVariants(
            RunFacts run,
            VariantTotals totals,
            VariantCollector collected,
            List<ReportedVariant> variants,
            List<AnswerCalibration> calibrations,
            Function<String, Sequence> sequences) {
        this.run = run;
        this.totals = totals;
        this.collected = collected;
        this.variants = variants;
        this.calibrations = List.copyOf(calibrations);
        this.sequences = sequences;
    }

    /**
     * Puts together what is told, and asks for reasons.
     *
     * @param records lines of the input that were read
     * @param alleles alleles by what became of them
     * @param judge who judged, if anybody did
     * @param calibrations how far this classifier's answers may be believed, whatever was asked here
     * @param compute where reasons are asked for
     * @param sequences gives a contig by its id
     */
    public static CollectedVariants of(
            RunFacts run,
            long records,
            SortedMap<String, Long> alleles,
            VariantCollector collected,
            Optional<VariantJudge> judge,
            List<AnswerCalibration> calibrations,
            Compute compute,
            Function<String, Sequence> sequences) {
        List<ReportedVariant> weightiest = collected.weightiest();
        List<ReportedVariant> variants = judge.filter(VariantJudge::hasClassifier)
                .map(judging -> new VariantReasons(judging, compute).added(weightiest))
                .orElse(weightiest);
        return new CollectedVariants(
                run,
                collected.totals(records, alleles),
                collected,
                variants,
                ofAsked(calibrations, variants),
                sequences);
    }

    private static List<AnswerCalibration> ofAsked(
            List<AnswerCalibration> calibrations, List<ReportedVariant> variants) {
        Set<String> asked = variants.stream()
                .flatMap(variant -> variant.answers().stream())
                .filter(answer -> !answer.isOfCatalogue())
                .map(answer -> answer.question().split(":", 2)[0])
                .collect(Collectors.toSet());
        return calibrations.stream()
                .filter(calibration -> asked.contains(calibration.question()))
                .toList();
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
    public List<AnswerCalibration> calibrations() {
        return calibrations;
    }

    @Override
    public List<ReportedVariant> variants() {
        return variants;
    }
}
