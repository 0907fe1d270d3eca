package org.cistron.report.html.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.testkit.MadeTruth;

/** A finished run, made up. */
public record MadeReport(
        RunFacts run,
        List<Sequence> contigSequences,
        Map<String, List<ReportedGene>> found,
        List<EvidenceTrack> evidence,
        boolean compared)
        implements AnnotationReport {

    @Override
    public GeneticCode code() {
        return GeneticCode.byNumber(11);
    }

    @Override
    public List<ReportedContig> contigs() {
        return contigSequences.stream().map(MadeReport::contig).toList();
    }

    @Override
    public Stream<Sequence> sequences() {
        return contigSequences.stream();
    }

    @Override
    public List<String> finders() {
        return List.copyOf(found.keySet());
    }

    @Override
    public List<ReportedGene> genes(String finder) {
        return found.get(finder);
    }

    @Override
    public Optional<TruthComparison> comparison(String finder) {
        return compared ? Optional.of(MadeTruth.against(genes(finder))) : Optional.empty();
    }

    @Override
    public Optional<CalibrationCurve> calibration(String finder) {
        return compared
                ? Optional.of(new CalibrationCurve(
                        List.of("Carsonella", "<b>Portiera</b>"),
                        List.of(
                                new CalibrationCurve.Bin(100, 0.3, 0.25),
                                new CalibrationCurve.Bin(100, 0.8, 0.7),
                                new CalibrationCurve.Bin(800, 0.98, 0.99))))
                : Optional.empty();
    }

    /** Makes a run that was held against nothing, by a finder that knows not what its probabilities are worth. */
    public MadeReport(
            RunFacts run,
            List<Sequence> contigSequences,
            Map<String, List<ReportedGene>> found,
            List<EvidenceTrack> evidence) {
        this(run, contigSequences, found, evidence, false);
    }

    /** Returns the same with other facts. */
    public MadeReport with(RunFacts facts) {
        return new MadeReport(facts, contigSequences, found, evidence, compared);
    }

    /** Returns the same held against a truth, by a finder that knows what its probabilities are worth. */
    public MadeReport withTruth() {
        return new MadeReport(run, contigSequences, found, evidence, true);
    }

    /** Returns facts of a run without warnings. */
    public static RunFacts facts(String sample, String... warnings) {
        String checksum = "0123456789abcdef".repeat(4);
        return new RunFacts(
                sample,
                "annotate",
                "0.1.0",
                List.of(new RunFacts.PluginFacts("hmm", "0.1.0"), new RunFacts.PluginFacts("tcn", "0.1.0")),
                List.of(new RunFacts.ModelFacts(sample, "hmm", checksum, "learned of this genome")),
                List.of(new RunFacts.InputFacts(sample + ".fna", checksum, "fasta", 1, 48_502)),
                new TreeMap<>(Map.of("--code", "11", "--finder", "hmm,tcn")),
                List.of(warnings));
    }

    private static ReportedContig contig(Sequence sequence) {
        int unknown = 0;
        int strong = 0;
        for (byte base : sequence.bases(0, sequence.length())) {
            unknown += base == Sequence.N ? 1 : 0;
            strong += base == Sequence.C || base == Sequence.G ? 1 : 0;
        }
        int known = sequence.length() - unknown;
        return new ReportedContig(
                sequence.id(),
                sequence.description(),
                sequence.length(),
                sequence.circular(),
                known == 0 ? 0 : strong / (double) known,
                unknown);
    }

    /** Returns tracks that say yes where genes are, with noise. */
    static List<EvidenceTrack> evidence(List<Sequence> contigs, Map<String, List<ReportedGene>> found, int bin) {
        List<EvidenceTrack> tracks = new ArrayList<>();
        found.forEach((plugin, genes) -> {
            Map<String, List<ReportedGene>> byContig = new TreeMap<>();
            genes.forEach(gene -> byContig.computeIfAbsent(gene.gene().contig(), key -> new ArrayList<>())
                    .add(gene));
            for (Sequence contig : contigs) {
                tracks.add(MadeEvidence.of(plugin, contig, byContig.getOrDefault(contig.id(), List.of()), bin));
            }
        });
        return tracks;
    }
}
