package org.cistron.runner.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.runner.json.JsonFields;

/** An annotation as its report tells of it: without sequences, evidence along them and calibration. */
record ReadAnnotation(
        RunFacts run,
        GeneticCode code,
        List<ReportedContig> contigs,
        Map<String, List<ReportedGene>> found,
        Map<String, TruthComparison> truths)
        implements AnnotationReport {

    ReadAnnotation {
        contigs = List.copyOf(contigs);
        found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
        truths = Map.copyOf(truths);
    }

    static ReadAnnotation of(RunFacts run, JsonFields fields) {
        List<ReportedContig> contigs = new ArrayList<>();
        for (JsonFields contig : fields.children("contigs")) {
            contigs.add(new ReportedContig(
                    contig.text("id"),
                    contig.text("description"),
                    contig.count("length"),
                    contig.truth("circular"),
                    contig.number("gc").doubleValue(),
                    contig.count("unknown")));
        }
        Map<String, List<ReportedGene>> found = new LinkedHashMap<>();
        Map<String, TruthComparison> truths = new HashMap<>();
        for (JsonFields finder : fields.children("finders")) {
            List<ReportedGene> genes =
                    finder.children("genes").stream().map(ReadAnnotation::gene).toList();
            found.put(finder.text("name"), genes);
            finder.optionalChild("truth")
                    .ifPresent(truth -> truths.put(finder.text("name"), ReadTruth.of(truth, genes)));
        }
        return new ReadAnnotation(run, GeneticCode.byNumber(fields.count("genetic_code")), contigs, found, truths);
    }

    private static ReportedGene gene(JsonFields fields) {
        CodingRegion region = new CodingRegion(
                fields.count("start") - 1,
                fields.count("end"),
                fields.text("strand").equals("+") ? Strand.FORWARD : Strand.REVERSE,
                fields.truth("start_cut_off"),
                fields.truth("end_cut_off"));
        Gene gene = new Gene(
                fields.text("contig"),
                region,
                fields.number("probability").doubleValue(),
                fields.number("start_probability").doubleValue(),
                fields.number("coding_log_odds").doubleValue(),
                fields.number("start_log_odds").doubleValue(),
                ReportReader.texts(fields.child("notes")));
        Map<String, Double> support = new HashMap<>();
        JsonFields said = fields.child("support");
        said.names().forEach(plugin -> support.put(plugin, said.number(plugin).doubleValue()));
        return ReportedGene.of(fields.text("locus_tag"), gene, fields.text("start_codon"), support);
    }

    @Override
    public Stream<Sequence> sequences() {
        return Stream.empty();
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
        return Optional.ofNullable(truths.get(finder));
    }

    @Override
    public List<EvidenceTrack> evidence() {
        return List.of();
    }
}
