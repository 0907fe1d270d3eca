package org.cistron.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;

/** An annotation made up for tests of report writers. */
public final class MadeAnnotation implements AnnotationReport {
    /** Names as strangers' files may hold them. */
    public static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"quotes' & </textarea> -->",
            "01",
            "baß\u202Egnp.基因\u0000\u2028",
            "long".repeat(2500));

    private static final String CHECKSUM = "0123456789abcdef".repeat(4);
    private static final int CONTIG = 3000;
    private static final int BIN = 90;

    private final String sample;
    private final List<Sequence> contigs;
    private final Map<String, List<ReportedGene>> genes;
    private final boolean compared;

    private MadeAnnotation(
            String sample, List<Sequence> contigs, Map<String, List<ReportedGene>> genes, boolean compared) {
        this.compared = compared;
        this.sample = sample;
        this.contigs = List.copyOf(contigs);
        this.genes = Collections.unmodifiableMap(genes);
    }

    /** Returns a run of two finders on two contigs. */
    public static MadeAnnotation ordinary() {
        return of("sample1", List.of("contig1", "contig2"), List.of("hmm", "tcn"));
    }

    /** Returns a run with {@link #HOSTILE} names; that of the sample is one that a file can have. */
    public static MadeAnnotation hostile() {
        return of("<b>01\" & '\u2028", HOSTILE, List.of("hmm"));
    }

    /** Returns a run that found nothing on a contig of which nothing is known. */
    public static MadeAnnotation withoutGenes() {
        return new MadeAnnotation(
                "empty",
                List.of(Sequence.of("n", "N".repeat(BIN))),
                new LinkedHashMap<>(Map.of("hmm", List.of())),
                false);
    }

    /** Returns the same run with a truth that its genes are held against, and a calibration of each finder. */
    public MadeAnnotation compared() {
        return new MadeAnnotation(sample, contigs, genes, true);
    }

    private static MadeAnnotation of(String sample, List<String> names, List<String> finders) {
        RandomSequences random = new RandomSequences(3);
        List<Sequence> contigs = names.stream()
                .map(name -> Sequence.of(name, random.letters(CONTIG, 0.5)))
                .toList();
        Map<String, List<ReportedGene>> genes = new LinkedHashMap<>();
        for (String finder : finders) {
            List<ReportedGene> own = new ArrayList<>();
            contigs.forEach(contig -> add(contig, finder, random, own));
            genes.put(finder, own);
        }
        return new MadeAnnotation(sample, contigs, genes, false);
    }

    private static void add(Sequence contig, String finder, RandomSequences random, List<ReportedGene> to) {
        for (int start = 0; start + 600 < contig.length(); start += 600) {
            int length = 90 + 3 * random.below(160);
            Strand strand = random.below(2) == 0 ? Strand.FORWARD : Strand.REVERSE;
            boolean cutOff = start == 0 && strand == Strand.FORWARD;
            CodingRegion region = new CodingRegion(start, start + length, strand, cutOff, false);
            double probability = random.below(100) / 100.0;
            Gene gene = new Gene(
                    contig.id(),
                    region,
                    probability,
                    0.5,
                    10.25,
                    cutOff ? 0 : -1.5,
                    Map.of("rbs_motif", "GGAGG", "note", contig.id()));
            to.add(ReportedGene.of(
                    "TAG_" + finder + "_" + to.size(),
                    gene,
                    gene.startCodon(contig),
                    Map.of("hmm", 10.25, "tcn", probability - 0.5)));
        }
    }

    @Override
    public RunFacts run() {
        return new RunFacts(
                sample,
                "annotate",
                "0.1.0",
                List.of(new RunFacts.PluginFacts("hmm", "0.1.0")),
                List.of(new RunFacts.ModelFacts(sample, "hmm", CHECKSUM, "learned of this genome")),
                List.of(new RunFacts.InputFacts(sample + ".fna", CHECKSUM, "fasta", contigs.size(), CONTIG)),
                new TreeMap<>(Map.of("table", "11")),
                List.of("a warning of " + sample));
    }

    @Override
    public GeneticCode code() {
        return GeneticCode.byNumber(11);
    }

    @Override
    public List<ReportedContig> contigs() {
        return contigs.stream().map(MadeAnnotation::describe).toList();
    }

    @Override
    public Stream<Sequence> sequences() {
        return contigs.stream();
    }

    @Override
    public List<String> finders() {
        return List.copyOf(genes.keySet());
    }

    @Override
    public List<ReportedGene> genes(String finder) {
        return List.copyOf(genes.get(finder));
    }

    @Override
    public List<EvidenceTrack> evidence() {
        List<EvidenceTrack> tracks = new ArrayList<>();
        for (Sequence contig : contigs) {
            float[] bins = new float[(contig.length() + BIN - 1) / BIN];
            for (int i = 0; i < bins.length; i++) {
                bins[i] = i % 7 - 3;
            }
            tracks.add(new EvidenceTrack("hmm", contig.id(), BIN, bins, bins.clone()));
        }
        return tracks;
    }

    @Override
    public Optional<TruthComparison> comparison(String finder) {
        return compared ? Optional.of(MadeTruth.against(genes(finder))) : Optional.empty();
    }

    @Override
    public Optional<CalibrationCurve> calibration(String finder) {
        return compared
                ? Optional.of(new CalibrationCurve(
                        HOSTILE,
                        List.of(new CalibrationCurve.Bin(10, 0.2, 0.1), new CalibrationCurve.Bin(90, 0.95, 0.975))))
                : Optional.empty();
    }

    private static ReportedContig describe(Sequence contig) {
        int strong = 0;
        int unknown = 0;
        for (int i = 0; i < contig.length(); i++) {
            byte base = contig.base(i);
            strong += base == Sequence.C || base == Sequence.G ? 1 : 0;
            unknown += base == Sequence.N ? 1 : 0;
        }
        int known = contig.length() - unknown;
        double share = known == 0 ? 0 : (double) strong / known;
        return new ReportedContig(contig.id(), contig.description(), contig.length(), false, share, unknown);
    }
}
