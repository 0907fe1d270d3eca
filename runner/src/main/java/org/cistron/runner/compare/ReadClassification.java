package org.cistron.runner.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cistron.api.report.DrugVariants;
import org.cistron.api.report.GeneVariants;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.VariantAnswer;
import org.cistron.api.report.VariantReport;
import org.cistron.api.report.VariantTotals;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.runner.json.JsonFields;

/** A classification as its report tells of it: without contigs, transcripts, mutagenesis and calibrations. */
record ReadClassification(
        RunFacts run,
        VariantTotals totals,
        List<DrugVariants> drugs,
        List<GeneVariants> genes,
        List<ReportedVariant> variants)
        implements VariantReport {

    ReadClassification {
        drugs = List.copyOf(drugs);
        genes = List.copyOf(genes);
        variants = List.copyOf(variants);
    }

    static ReadClassification of(RunFacts run, JsonFields fields) {
        return new ReadClassification(
                run,
                totals(fields.child("totals")),
                fields.children("drugs").stream().map(ReadClassification::drug).toList(),
                fields.children("genes").stream().map(ReadClassification::gene).toList(),
                fields.children("variants").stream()
                        .map(ReadClassification::variant)
                        .toList());
    }

    private static VariantTotals totals(JsonFields fields) {
        SortedMap<Integer, Long> growth = new TreeMap<>();
        fields.children("growth")
                .forEach(length -> growth.put((int) length.whole("nucleotides"), (long) length.count("alleles")));
        return new VariantTotals(
                fields.wholeFrom0("records"),
                counts(fields.child("alleles")),
                counts(fields.child("kinds")),
                counts(fields.child("substitutions")),
                growth,
                counts(fields.child("contigs")),
                counts(fields.child("terms")),
                counts(fields.child("impacts")),
                counts(fields.child("classes")),
                fields.wholeFrom0("rows_asked"),
                fields.wholeFrom0("rows_scored"),
                fields.wholes("probabilities").stream().map(Integer::longValue).toList());
    }

    private static DrugVariants drug(JsonFields fields) {
        return new DrugVariants(
                fields.text("drug"),
                fields.wholeFrom0("resistant_by_catalogue"),
                fields.wholeFrom0("resistant_by_classifier"),
                fields.wholeFrom0("uncertain"),
                fields.wholeFrom0("not_resistant"));
    }

    private static GeneVariants gene(JsonFields fields) {
        return new GeneVariants(
                fields.text("gene"),
                fields.text("contig"),
                counts(fields.child("impacts")),
                counts(fields.child("classes")),
                probability(fields, "highest_probability"));
    }

    private static ReportedVariant variant(JsonFields fields) {
        Optional<Variant> allele = fields.optionalText("contig")
                .map(contig -> new Variant(contig, fields.count("start") - 1, fields.text("ref"), fields.text("alt")));
        VariantCase subject = new VariantCase(
                fields.text("gene"),
                fields.texts("terms"),
                fields.text("hgvs_c"),
                fields.text("hgvs_p"),
                allele,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<VariantAnswer> answers = new ArrayList<>();
        fields.children("answers")
                .forEach(answer -> answers.add(new VariantAnswer(
                        answer.text("question"),
                        answer.text("class"),
                        probability(answer, "probability"),
                        answer.text("source"),
                        answer.text("grade"))));
        return new ReportedVariant(
                fields.text("name"),
                subject,
                fields.text("impact"),
                Optional.empty(),
                fields.count("other_rows"),
                fields.has("carriers") ? OptionalInt.of(fields.count("carriers")) : OptionalInt.empty(),
                fields.texts("together"),
                probability(fields, "probability"),
                fields.text("class"),
                answers,
                ReportReader.texts(fields.child("evidence")),
                Optional.empty());
    }

    private static SortedMap<String, Long> counts(JsonFields fields) {
        SortedMap<String, Long> counts = new TreeMap<>();
        fields.names().forEach(name -> counts.put(name, fields.wholeFrom0(name)));
        return counts;
    }

    private static OptionalDouble probability(JsonFields fields, String field) {
        return fields.has(field) ? OptionalDouble.of(fields.number(field).doubleValue()) : OptionalDouble.empty();
    }

    @Override
    public List<ReportedContig> contigs() {
        return List.of();
    }

    @Override
    public Stream<Sequence> sequences() {
        return Stream.empty();
    }

    @Override
    public List<Transcript> transcripts() {
        return List.of();
    }
}
