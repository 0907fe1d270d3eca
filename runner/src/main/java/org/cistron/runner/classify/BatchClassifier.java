package org.cistron.runner.classify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.cistron.io.tsv.VariantRow;
import org.cistron.io.tsv.VariantTable;
import org.cistron.io.vcf.AlternateKind;
import org.cistron.io.vcf.BlockGzip;
import org.cistron.io.vcf.InfoEntry;
import org.cistron.io.vcf.VcfLines;
import org.cistron.io.vcf.VcfRecord;
import org.cistron.io.vcf.field.ConsequenceField;

/** Tells the consequences of a batch's alleles and puts them into words; any thread. */
final class BatchClassifier {
    /** The order of impacts, the most severe first. */
    private static final List<String> IMPACTS = List.of("HIGH", "MODERATE", "LOW", "MODIFIER");

    private static final Comparator<VariantRow> BY_IMPACT =
            Comparator.comparingInt(row -> IMPACTS.indexOf(row.consequence().impact()));

    private final ConsequenceField field;
    private final VcfLines lines;

    BatchClassifier(ConsequenceField field, VcfLines lines) {
        this.field = field;
        this.lines = lines;
    }

    ClassifiedBatch classify(RecordBatch batch) {
        Map<AlleleKind, Integer> alleles = new EnumMap<>(AlleleKind.class);
        Map<String, Integer> impacts = new TreeMap<>();
        List<List<String>> entries = new ArrayList<>();
        batch.records().forEach(record -> entries.add(new ArrayList<>()));
        StringBuilder table = new StringBuilder();
        List<Site> sites = sites(batch, alleles);
        Optional<PhasedNeighbours> neighbours = batch.contig().map(contig -> PhasedNeighbours.of(contig, sites));
        for (Site site : sites) {
            List<VariantRow> rows = rows(site, neighbours.orElseThrow());
            impacts.merge(rows.get(0).consequence().impact(), 1, Integer::sum);
            for (VariantRow row : rows) {
                VariantTable.append(row, table);
                entries.get(site.record()).add(field.entry(row));
            }
        }
        StringBuilder vcf = new StringBuilder();
        int replaced = append(batch.records(), entries, vcf);
        return new ClassifiedBatch(
                BlockGzip.packed(VcfLines.bytes(vcf)),
                table.toString().getBytes(StandardCharsets.UTF_8),
                alleles,
                impacts,
                neighbours.map(PhasedNeighbours::count).orElse(0),
                replaced);
    }

    private int append(List<CheckedRecord> records, List<List<String>> entries, StringBuilder vcf) {
        int replaced = 0;
        for (int i = 0; i < records.size(); i++) {
            List<InfoEntry> ours = entries.get(i).isEmpty()
                    ? List.of()
                    : List.of(new InfoEntry(field.definition().id(), entries.get(i)));
            replaced += lines.append(records.get(i).line(), ours, vcf);
        }
        return replaced;
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

    private static List<VariantRow> rows(Site site, PhasedNeighbours neighbours) {
        List<VariantRow> rows = new ArrayList<>();
        for (Consequence consequence : site.consequences()) {
            Optional<Transcript> transcript = consequence.transcript();
            if (transcript.isPresent()) {
                neighbours
                        .together(site, transcript.get())
                        .forEach(read -> rows.add(row(site, read.consequence(), read.others(site))));
            }
            if (transcript.isEmpty() || !neighbours.neverAlone(site, transcript.get())) {
                rows.add(row(site, consequence, List.of()));
            }
        }
        if (neighbours.count() > 0) {
            rows.sort(BY_IMPACT);
        }
        return rows;
    }

    private static VariantRow row(Site site, Consequence consequence, List<String> others) {
        return new VariantRow(
                site.line().contig(),
                site.line().start(),
                site.line().reference(),
                site.alternative(),
                consequence,
                others);
    }
}
