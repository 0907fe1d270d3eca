package org.cistron.variants.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;

/** Counts what is wrong among many transcripts, with examples. Not for several threads at a time: merge one report from each. */
public final class AuditReport {
    private static final int MOST_EXAMPLES = 5;

    private final Map<AuditKind, Long> counts = new EnumMap<>(AuditKind.class);
    private final Map<AuditKind, List<String>> examples = new EnumMap<>(AuditKind.class);
    private final Set<String> stopsInside = new TreeSet<>();
    private long transcripts;
    private long coding;

    /** Checks a transcript, counts it and returns what is wrong with it. */
    public List<AuditFinding> add(Transcript transcript, Sequence contig) {
        transcripts++;
        coding += transcript.isCoding() ? 1 : 0;
        List<AuditFinding> findings = TranscriptAudit.check(transcript, contig);
        for (AuditFinding finding : findings) {
            counts.merge(finding.kind(), 1L, Long::sum);
            example(finding.kind(), transcript.id() + " (" + finding.detail() + ")");
            if (!finding.stopCodon().isEmpty()) {
                stopsInside.add(finding.stopCodon());
            }
        }
        return findings;
    }

    /** Takes over what another report counted. */
    public void merge(AuditReport other) {
        transcripts += other.transcripts;
        coding += other.coding;
        stopsInside.addAll(other.stopsInside);
        other.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
        other.examples.forEach((kind, named) -> named.forEach(name -> example(kind, name)));
    }

    /** Returns how many transcripts were checked. */
    public long transcripts() {
        return transcripts;
    }

    /** Returns how many of them are translated. */
    public long coding() {
        return coding;
    }

    /** Returns how often something is wrong. */
    public long count(AuditKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Returns all that is wrong, each kind once. */
    public List<AuditResult> results() {
        return counts.entrySet().stream()
                .map(entry -> new AuditResult(
                        entry.getKey(), entry.getValue(), examples.get(entry.getKey()), remedy(entry.getKey())))
                .toList();
    }

    private void example(AuditKind kind, String name) {
        List<String> kept = examples.computeIfAbsent(kind, first -> new ArrayList<>());
        if (kept.size() < MOST_EXAMPLES) {
            kept.add(name);
        }
    }

    private String remedy(AuditKind kind) {
        List<Integer> codes = kind == AuditKind.STOP_INSIDE ? codesWithoutThem() : List.of();
        return codes.isEmpty()
                ? kind.remedy()
                : kind.remedy() + " Genetic codes in which " + String.join(", ", stopsInside) + " does not stop: "
                        + String.join(", ", codes.stream().map(String::valueOf).toList()) + ".";
    }

    private List<Integer> codesWithoutThem() {
        return GeneticCode.all().values().stream()
                .filter(code -> stopsInside.stream().noneMatch(letters -> code.aminoAcid(codon(letters)) == '*'))
                .map(GeneticCode::number)
                .toList();
    }

    private static int codon(String letters) {
        return GeneticCode.codon(
                Sequence.code(letters.charAt(0)), Sequence.code(letters.charAt(1)), Sequence.code(letters.charAt(2)));
    }
}
