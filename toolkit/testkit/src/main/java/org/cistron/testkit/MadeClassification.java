package org.cistron.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cistron.api.feature.Window;
import org.cistron.api.report.AnswerCalibration;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.api.report.DrugVariants;
import org.cistron.api.report.GeneVariants;
import org.cistron.api.report.Mutagenesis;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.VariantAnswer;
import org.cistron.api.report.VariantReport;
import org.cistron.api.report.VariantTotals;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;

/** A classification made up for tests of report writers. */
public final class MadeClassification implements VariantReport {
    private static final String CHECKSUM = "0123456789abcdef".repeat(4);
    private static final int CONTIG = 3000;
    private static final int SPACE = 60;
    private static final String RESIDUES =
            "MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQAPILSRVGDGTQDNLSGAEKAVQVKVKALPDAQFEVVHSLAKWKRQ";

    private final String sample;
    private final List<Sequence> contigs;
    private final List<Transcript> transcripts;
    private final List<ReportedVariant> variants;

    private MadeClassification(
            String sample, List<Sequence> contigs, List<Transcript> transcripts, List<ReportedVariant> variants) {
        this.sample = sample;
        this.contigs = List.copyOf(contigs);
        this.transcripts = List.copyOf(transcripts);
        this.variants = List.copyOf(variants);
    }

    /** Returns a run on two contigs, judged for illness and for resistance to two drugs. */
    public static MadeClassification ordinary() {
        return of("sample1", List.of("contig1", "contig2"));
    }

    /** Returns a run with {@link MadeAnnotation#HOSTILE} names in all that comes from files. */
    public static MadeClassification hostile() {
        return of("<b>01\" & '\u2028", MadeAnnotation.HOSTILE);
    }

    /** Returns a run on a table of proteins' changes: no contig, no transcript. */
    public static MadeClassification ofProteins() {
        MadeClassification genome = ordinary();
        List<ReportedVariant> changes = genome.variants.stream()
                .filter(variant -> variant.subject().protein().isPresent())
                .map(MadeClassification::withoutGenome)
                .toList();
        return new MadeClassification("changes", List.of(), List.of(), changes);
    }

    /** Returns a run whose input had no variant. */
    public static MadeClassification empty() {
        return new MadeClassification("empty", List.of(), List.of(), List.of());
    }

    private static MadeClassification of(String sample, List<String> names) {
        RandomSequences random = new RandomSequences(5);
        List<Sequence> contigs = names.stream()
                .map(name -> Sequence.of(name, random.letters(CONTIG, 0.5)))
                .toList();
        List<Transcript> transcripts = new ArrayList<>();
        List<ReportedVariant> variants = new ArrayList<>();
        for (Sequence contig : contigs) {
            Transcript transcript = transcript(contig.id());
            transcripts.add(transcript);
            for (int i = 0; i < 20; i++) {
                variants.add(variant(contig, transcript, i));
            }
        }
        return new MadeClassification(sample, contigs, transcripts, variants);
    }

    private static Transcript transcript(String name) {
        return new Transcript(
                "transcript of " + name,
                "gene of " + name,
                name,
                "protein of " + name,
                name,
                Strand.FORWARD,
                "protein_coding",
                List.of(new Window(100, 400), new Window(600, 900)),
                List.of(new Window(130, 400), new Window(600, 870)),
                0,
                GeneticCode.byNumber(1),
                true,
                true);
    }

    private static ReportedVariant variant(Sequence contig, Transcript transcript, int number) {
        int start = 140 + number * SPACE;
        boolean missense = number % 4 < 2;
        String reference = contig.letters(start, start + 1);
        Variant variant = new Variant(contig.id(), start, reference, reference.equals("A") ? "G" : "A");
        double probability = (number + 0.5) / 20;
        VariantCase subject = new VariantCase(
                transcript.geneName(),
                List.of(missense ? "missense_variant" : number % 4 == 2 ? "frameshift_variant" : "intron_variant"),
                "c." + (number + 1) + "A>G of " + contig.id(),
                missense ? "p.Lys" + (number + 2) + "Trp of " + contig.id() : "",
                Optional.of(variant),
                Optional.of(Strand.FORWARD),
                Optional.of(new SequenceContext("ACGT", "ACGT")),
                missense ? Optional.of(change(transcript.protein(), number)) : Optional.empty());
        return new ReportedVariant(
                contig.id() + ":" + (start + 1) + ":" + reference + ">G",
                subject,
                missense ? "MODERATE" : number % 4 == 2 ? "HIGH" : "MODIFIER",
                Optional.of(transcript),
                number % 3,
                OptionalInt.of(number % 2),
                number == 1 ? List.of("another of " + contig.id()) : List.of(),
                missense ? OptionalDouble.of(probability) : OptionalDouble.empty(),
                missense ? verdict(probability) : "not_scored",
                missense ? answers(probability) : List.of(),
                missense ? Map.of("nearest_known", contig.id()) : Map.of(),
                number == 1 ? Optional.of(mutagenesis()) : Optional.empty());
    }

    private static ReportedVariant withoutGenome(ReportedVariant variant) {
        VariantCase subject = new VariantCase(
                variant.subject().gene(),
                variant.subject().terms(),
                "",
                variant.subject().proteinName(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                variant.subject().protein());
        return new ReportedVariant(
                "protein:" + subject.proteinName(),
                subject,
                variant.impact(),
                Optional.empty(),
                0,
                OptionalInt.empty(),
                List.of(),
                variant.probability(),
                variant.verdict(),
                variant.answers(),
                variant.evidence(),
                variant.mutagenesis());
    }

    private static String verdict(double probability) {
        String illness = probability >= 0.9 ? "pathogenic" : probability <= 0.1 ? "benign" : "uncertain";
        return illness + (probability > 0.5 ? "&resistant:isoniazid" : "&not_resistant");
    }

    private static List<VariantAnswer> answers(double probability) {
        return List.of(
                new VariantAnswer(
                        VariantQuestion.PATHOGENIC,
                        probability >= 0.9 ? "pathogenic" : probability <= 0.1 ? "benign" : "uncertain",
                        OptionalDouble.of(probability),
                        "ensemble-variant",
                        ""),
                new VariantAnswer(
                        VariantQuestion.RESISTANCE + "isoniazid",
                        probability > 0.5 ? "resistant" : "not_resistant",
                        OptionalDouble.empty(),
                        "catalogue",
                        "1) Assoc w R"));
    }

    private static ProteinVariant change(String protein, int number) {
        String reference = RESIDUES.substring(number + 1, number + 2);
        return new ProteinVariant(protein, RESIDUES, number + 1, reference, reference.equals("W") ? "G" : "W");
    }

    private static Mutagenesis mutagenesis() {
        String alternatives = "ACDEFGHIKLMNPQRSTVWY";
        List<List<Double>> probabilities = IntStream.range(0, 5)
                .mapToObj(position -> IntStream.range(0, alternatives.length())
                        .mapToObj(other -> alternatives.charAt(other) == RESIDUES.charAt(position)
                                ? Double.NaN
                                : (position * 20 + other + 1) / 102.0)
                        .toList())
                .toList();
        return new Mutagenesis(
                VariantQuestion.PATHOGENIC,
                "ensemble-variant",
                0,
                RESIDUES.substring(0, 5),
                alternatives,
                probabilities);
    }

    @Override
    public RunFacts run() {
        return new RunFacts(
                sample,
                "classify",
                "0.1.0",
                List.of(new RunFacts.PluginFacts("consequence", "0.1.0")),
                List.of(new RunFacts.ModelFacts("ensemble-variant", "variant-ensemble", CHECKSUM, "trained on much")),
                List.of(new RunFacts.InputFacts(sample + ".vcf", CHECKSUM, "vcf", variants.size(), 0)),
                new TreeMap<>(Map.of("explain", "false")),
                variants.isEmpty() ? List.of() : List.of("a warning of " + sample));
    }

    @Override
    public VariantTotals totals() {
        SortedMap<String, Long> terms = new TreeMap<>();
        SortedMap<String, Long> impacts = new TreeMap<>();
        SortedMap<String, Long> verdicts = new TreeMap<>();
        SortedMap<String, Long> contigCounts = new TreeMap<>();
        SortedMap<String, Long> substitutions = new TreeMap<>();
        Long[] probabilities = Collections.nCopies(VariantTotals.BINS, 0L).toArray(Long[]::new);
        long scored = 0;
        for (ReportedVariant variant : variants) {
            terms.merge(variant.subject().terms().get(0), 1L, Long::sum);
            impacts.merge(variant.impact(), 1L, Long::sum);
            verdicts.merge(variant.verdict().split("&", 2)[0], 1L, Long::sum);
            variant.subject().variant().ifPresent(allele -> {
                contigCounts.merge(allele.contig(), 1L, Long::sum);
                substitutions.merge(allele.reference() + ">" + allele.alternative(), 1L, Long::sum);
            });
            if (variant.probability().isPresent()) {
                scored++;
                probabilities[(int) (variant.probability().getAsDouble() * VariantTotals.BINS)]++;
            }
        }
        long alleles =
                substitutions.values().stream().mapToLong(Long::longValue).sum();
        return new VariantTotals(
                variants.size(),
                contigs.isEmpty() && !variants.isEmpty()
                        ? new TreeMap<>()
                        : new TreeMap<>(Map.of("classified", (long) variants.size(), "symbolic", 0L)),
                alleles == 0 ? new TreeMap<>() : new TreeMap<>(Map.of("SNV", alleles)),
                substitutions,
                new TreeMap<>(alleles == 0 ? Map.of() : Map.of(-30, 1L, 1, 2L, 3, 4L)),
                contigCounts,
                terms,
                impacts,
                verdicts,
                variants.size(),
                scored,
                List.of(probabilities));
    }

    @Override
    public List<ReportedContig> contigs() {
        return contigs.stream()
                .map(contig -> new ReportedContig(contig.id(), contig.id(), contig.length(), false, 0.5, 0))
                .toList();
    }

    @Override
    public Stream<Sequence> sequences() {
        return contigs.stream();
    }

    @Override
    public List<Transcript> transcripts() {
        return transcripts;
    }

    @Override
    public List<GeneVariants> genes() {
        return variants.stream()
                .map(variant -> variant.subject().gene())
                .distinct()
                .map(gene -> new GeneVariants(
                        gene,
                        contigs.isEmpty() ? "" : gene,
                        new TreeMap<>(Map.of("HIGH", 5L, "MODERATE", 10L)),
                        new TreeMap<>(Map.of("pathogenic", 1L, "uncertain", 9L)),
                        OptionalDouble.of(0.975)))
                .toList();
    }

    @Override
    public List<DrugVariants> drugs() {
        return variants.isEmpty()
                ? List.of()
                : List.of(new DrugVariants("isoniazid", 10, 0, 0, 10), new DrugVariants(sample, 0, 0, 1, 3));
    }

    @Override
    public List<AnswerCalibration> calibrations() {
        return drugs().isEmpty()
                ? List.of()
                : List.of(
                        new AnswerCalibration(
                                "pathogenic",
                                List.of(
                                        new CalibrationCurve.Bin(30, 0.125, 0.1),
                                        new CalibrationCurve.Bin(20, 0.875, 0.9))),
                        new AnswerCalibration(sample, List.of(new CalibrationCurve.Bin(10, 0.5, 0.4))),
                        new AnswerCalibration("Some thing", List.of(new CalibrationCurve.Bin(10, 0.5, 0.4))));
    }

    @Override
    public List<ReportedVariant> variants() {
        return variants;
    }
}
