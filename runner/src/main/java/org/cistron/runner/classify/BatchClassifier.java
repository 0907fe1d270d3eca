package org.cistron.runner.classify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.cistron.io.tabix.LineFormat;
import org.cistron.io.tabix.PackedLines;
import org.cistron.io.tsv.Judgement;
import org.cistron.io.tsv.VariantRow;
import org.cistron.io.tsv.VariantTable;
import org.cistron.io.vcf.AlternateKind;
import org.cistron.io.vcf.VcfLines;
import org.cistron.io.vcf.VcfRecord;
import org.cistron.io.vcf.field.ConsequenceField;
import org.cistron.runner.cases.ContigCases;
import org.cistron.runner.judge.JudgedCase;
import org.cistron.runner.judge.JudgementCounts;
import org.cistron.runner.judge.VariantJudge;
import org.cistron.runner.report.variant.VariantFindings;
import org.cistron.variants.ontology.Impact;

/** Tells the consequences of a batch's alleles and puts them into words; any thread. */
final class BatchClassifier {
    private static final Comparator<Reading> BY_IMPACT =
            Comparator.comparing(reading -> Impact.valueOf(reading.consequence().impact()));

    /** As many as most rows need, in either file: room that is there need not be made. */
    private static final int CHARACTERS_OF_ROW = 160;

    private final List<ConsequenceField> fields;
    private final VcfLines lines;
    private final Optional<VariantJudge> judge;
    private final boolean reported;

    /**
     * Prepares.
     *
     * @param fields our fields
     * @param judge what judges variants, if anything does
     * @param reported whether reports are told of them
     */
    BatchClassifier(List<ConsequenceField> fields, VcfLines lines, Optional<VariantJudge> judge, boolean reported) {
        this.reported = reported;
        this.fields = List.copyOf(fields);
        this.lines = lines;
        this.judge = judge;
    }

    ClassifiedBatch classify(RecordBatch batch) {
        Map<AlleleKind, Integer> alleles = new EnumMap<>(AlleleKind.class);
        List<Site> sites = sites(batch, alleles);
        Optional<PhasedNeighbours> neighbours = batch.contig().map(contig -> PhasedNeighbours.of(contig, sites));
        Map<String, Integer> impacts = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        for (Site site : sites) {
            List<Reading> own = readings(site, neighbours.orElseThrow());
            impacts.merge(own.get(0).consequence().impact(), 1, Integer::sum);
            readings.addAll(own);
        }
        JudgementCounts judgements = new JudgementCounts();
        List<VariantRow> rows = judged(batch, readings, judgements);
        StringBuilder table = new StringBuilder(CHARACTERS_OF_ROW * rows.size());
        rows.forEach(row -> VariantTable.append(row, table));
        StringBuilder vcf = new StringBuilder(CHARACTERS_OF_ROW * rows.size());
        int replaced = append(batch.records(), readings, rows, vcf);
        return new ClassifiedBatch(
                PackedLines.of(VcfLines.bytes(vcf), LineFormat.VCF),
                table.toString().getBytes(StandardCharsets.UTF_8),
                alleles,
                impacts,
                judgements.byName(),
                neighbours.map(PhasedNeighbours::count).orElse(0),
                replaced,
                reported ? Optional.of(findings(batch, readings, rows)) : Optional.empty());
    }

    private static VariantFindings findings(RecordBatch batch, List<Reading> readings, List<VariantRow> rows) {
        VariantFindings findings = new VariantFindings();
        int next = 0;
        while (next < readings.size()) {
            int from = next;
            Site site = readings.get(from).site();
            while (next < readings.size() && readings.get(next).site().isSameAs(site)) {
                next++;
            }
            List<Judgement> judgements = new ArrayList<>(next - from);
            rows.subList(from, next).forEach(row -> judgements.add(row.judgement()));
            findings.add(new FoundAllele(
                    readings.subList(from, next),
                    judgements,
                    batch.contig().orElseThrow().cases()));
        }
        return findings;
    }

    private List<VariantRow> judged(RecordBatch batch, List<Reading> readings, JudgementCounts counts) {
        if (judge.isEmpty() || readings.isEmpty()) {
            List<VariantRow> rows = new ArrayList<>(readings.size());
            readings.forEach(reading -> rows.add(reading.row(Judgement.none())));
            return rows;
        }
        ContigCases cases = batch.contig().orElseThrow().cases();
        List<Judgement> judgements = judge.get()
                .judge(readings.stream()
                        .map(reading -> new JudgedCase(
                                cases.of(reading.variant(), reading.consequence()),
                                reading.consequence().transcript()))
                        .toList());
        judgements.forEach(counts::add);
        return IntStream.range(0, readings.size())
                .mapToObj(i -> readings.get(i).row(judgements.get(i)))
                .toList();
    }

    private int append(List<CheckedRecord> records, List<Reading> readings, List<VariantRow> rows, StringBuilder vcf) {
        int replaced = 0;
        int next = 0;
        for (int i = 0; i < records.size(); i++) {
            int from = next;
            while (next < rows.size() && readings.get(next).site().record() == i) {
                next++;
            }
            List<VariantRow> own = rows.subList(from, next);
            replaced += lines.append(records.get(i).line(), column -> append(own, column), vcf);
        }
        return replaced;
    }

    private void append(List<VariantRow> rows, StringBuilder column) {
        for (int i = 0; i < fields.size() && !rows.isEmpty(); i++) {
            column.append(i == 0 ? "" : ";");
            fields.get(i).append(rows, column);
        }
    }

    private static List<Site> sites(RecordBatch batch, Map<AlleleKind, Integer> alleles) {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < batch.records().size(); i++) {
            CheckedRecord record = batch.records().get(i);
            List<String> alternates = record.line().alternates();
            for (int allele = 1; allele <= alternates.size(); allele++) {
                AlleleKind kind = kind(batch, record, alternates.get(allele - 1));
                alleles.merge(kind, 1, Integer::sum);
                if (kind == AlleleKind.CLASSIFIED) {
                    sites.add(site(batch.contig().orElseThrow(), i, allele, record.line()));
                }
            }
        }
        return sites;
    }

    private static Site site(AnnotatedContig contig, int record, int allele, VcfRecord line) {
        Variant variant = new Variant(
                        contig.sequence().id(),
                        line.start(),
                        line.reference().toUpperCase(Locale.ROOT),
                        line.alternates().get(allele - 1).toUpperCase(Locale.ROOT))
                .trimmed();
        return new Site(record, allele, line, variant, contig.consequences().of(variant));
    }

    private static AlleleKind kind(RecordBatch batch, CheckedRecord record, String alternative) {
        return switch (AlternateKind.of(alternative).orElse(AlternateKind.SYMBOLIC)) {
            case SPANNED -> AlleleKind.SPANNED;
            case SYMBOLIC -> AlleleKind.SYMBOLIC;
            case BREAKEND -> AlleleKind.BREAKEND;
            case BASES -> ofBases(batch, record, alternative);
        };
    }

    private static AlleleKind ofBases(RecordBatch batch, CheckedRecord record, String alternative) {
        if (batch.contig().isEmpty() || !isWithin(batch.contig().get(), record)) {
            return AlleleKind.OUTSIDE_REFERENCE;
        }
        return alternative.equalsIgnoreCase(record.line().reference())
                ? AlleleKind.SAME_AS_REFERENCE
                : AlleleKind.CLASSIFIED;
    }

    private static boolean isWithin(AnnotatedContig contig, CheckedRecord record) {
        return record.placed()
                && record.line().start() >= 0
                && record.line().end() <= contig.sequence().length();
    }

    private static List<Reading> readings(Site site, PhasedNeighbours neighbours) {
        return neighbours.count() == 0 ? alone(site) : withNeighbours(site, neighbours);
    }

    private static List<Reading> alone(Site site) {
        List<Reading> readings = new ArrayList<>(site.consequences().size());
        for (Consequence consequence : site.consequences()) {
            readings.add(new Reading(site, site.variant(), consequence, List.of()));
        }
        return readings;
    }

    private static List<Reading> withNeighbours(Site site, PhasedNeighbours neighbours) {
        List<Reading> readings = new ArrayList<>();
        for (Consequence consequence : site.consequences()) {
            Optional<Transcript> transcript = consequence.transcript();
            if (transcript.isPresent()) {
                neighbours
                        .together(site, transcript.get())
                        .forEach(read ->
                                readings.add(new Reading(site, read.variant(), read.consequence(), read.others(site))));
            }
            if (transcript.isEmpty() || !neighbours.neverAlone(site, transcript.get())) {
                readings.add(new Reading(site, site.variant(), consequence, List.of()));
            }
        }
        readings.sort(BY_IMPACT);
        return readings;
    }
}
