package org.cistron.runner.classify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.io.transcript.TranscriptAnnotation;
import org.cistron.io.vcf.FaultCount;

/** What a classification counts, for {@code run.json}. Not for several threads. */
final class ClassifyCounts {
    private static final String RECORDS = "records";

    private final Map<String, Long> counts = new TreeMap<>();

    ClassifyCounts(TranscriptAnnotation annotation) {
        add("transcripts", annotation.size());
        add("transcripts_coding", annotation.coding());
        annotation
                .notices()
                .forEach(notice -> add("annotation." + notice.kind().name().toLowerCase(Locale.ROOT), notice.count()));
        add(RECORDS, 0);
        for (AlleleKind kind : AlleleKind.values()) {
            add(kind.count(), 0);
        }
    }

    void add(RecordBatch batch, ClassifiedBatch classified) {
        add(RECORDS, batch.records().size());
        classified.alleles().forEach((kind, number) -> add(kind.count(), number));
        classified.impacts().forEach((impact, number) -> add("impact." + impact, number));
        classified.judgements().forEach(this::add);
        add("alleles_read_together", classified.together());
        add("values_replaced", classified.replaced());
    }

    void addFaults(List<FaultCount> faults) {
        faults.forEach(fault -> add(
                (fault.kind().keepsLine() ? "kept: " : "skipped: ")
                        + fault.kind().label(),
                fault.lines()));
    }

    void add(String name, long number) {
        counts.merge(name, number, Long::sum);
    }

    long records() {
        return counts.get(RECORDS);
    }

    /** Returns how many alleles there are, by what became of them. */
    SortedMap<String, Long> alleles() {
        SortedMap<String, Long> alleles = new TreeMap<>();
        for (AlleleKind kind : AlleleKind.values()) {
            alleles.put(kind.name().toLowerCase(Locale.ROOT), counts.get(kind.count()));
        }
        return alleles;
    }

    Map<String, Long> byName() {
        return new TreeMap<>(counts);
    }
}
