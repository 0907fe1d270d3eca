package org.cistron.runner.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;
import org.cistron.io.reference.IndexedReference;
import org.cistron.io.transcript.TranscriptAnnotation;
import org.cistron.io.vcf.ContigAliases;
import org.cistron.runner.cases.ContigCases;
import org.cistron.runner.host.HostedConsequences;
import org.cistron.variants.audit.AuditKind;
import org.cistron.variants.audit.AuditReport;
import org.cistron.variants.audit.AuditResult;

/**
 * Gives the contigs of the reference with their transcripts, one at a time: a VCF goes through them in order. Not for several
 * threads.
 */
final class ContigLibrary {
    private static final int MOST_NAMED = 5;

    private final IndexedReference reference;
    private final TranscriptAnnotation annotation;
    private final ContigAliases aliases;
    private final HostedConsequences consequences;
    private final Map<String, List<String>> annotated = new TreeMap<>();
    private final AuditReport audit = new AuditReport();
    private String current = "";
    private Optional<AnnotatedContig> contig = Optional.empty();

    ContigLibrary(
            IndexedReference reference,
            TranscriptAnnotation annotation,
            ContigAliases aliases,
            HostedConsequences consequences) {
        this.reference = reference;
        this.annotation = annotation;
        this.aliases = aliases;
        this.consequences = consequences;
        annotation.byContig().keySet().forEach(name -> annotated
                .computeIfAbsent(aliases.inReference(name), key -> new ArrayList<>())
                .add(name));
    }

    /**
     * Compares the annotation's contigs with the reference's.
     *
     * @param file the annotation as the user named it
     * @return the contigs that the reference lacks
     * @throws InputException if they share none, or differ in length
     */
    Set<String> check(String file) {
        Set<String> absent = annotation.byContig().keySet().stream()
                .filter(name -> !reference.contigs().containsKey(aliases.inReference(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (absent.size() == annotation.byContig().size()) {
            throw new InputException(
                    file,
                    "found contigs " + some(absent) + ", expected at least one of the reference's: "
                            + some(reference.contigs().keySet()),
                    "Give the annotation of this reference, or tell which contig is which with --contig-alias FILE"
                            + " (two columns: name in the annotation, name in the reference).");
        }
        annotation.contigLengths().forEach((name, length) -> checkLength(file, name, length));
        return absent;
    }

    /** Returns a contig by its name in the VCF; nothing where the reference lacks it. */
    Optional<AnnotatedContig> contig(String inVcf) {
        String name = aliases.inReference(inVcf);
        if (!name.equals(current)) {
            current = name;
            contig = reference.contigs().containsKey(name) ? Optional.of(load(name)) : Optional.empty();
        }
        return contig;
    }

    /** Returns the sequence of one of the reference's contigs by its name there; the one at hand is not read again. */
    Sequence sequence(String name) {
        return contig.map(AnnotatedContig::sequence)
                .filter(sequence -> sequence.id().equals(name))
                .orElseGet(() -> reference.contig(name));
    }

    /** Returns what of the transcripts met so far does not fit the sequence. */
    List<AuditResult> audit() {
        return audit.results();
    }

    private AnnotatedContig load(String name) {
        List<String> theirs = annotated.getOrDefault(name, List.of());
        boolean circular = theirs.stream().anyMatch(annotation.circularContigs()::contains);
        Sequence sequence = reference.contig(name).withCircular(circular);
        List<Transcript> transcripts = theirs.stream()
                .flatMap(their -> annotation.on(their).stream())
                .filter(transcript -> fits(transcript, sequence))
                .toList();
        return new AnnotatedContig(
                sequence,
                consequences.prepare(sequence, transcripts),
                new ContigCases(sequence),
                new SplitCodons(transcripts));
    }

    /** What lies beyond the contig's end is left out; all else is read as it is written. */
    private boolean fits(Transcript transcript, Sequence sequence) {
        return audit.add(transcript, sequence).stream()
                .noneMatch(finding -> finding.kind() == AuditKind.OUTSIDE_CONTIG);
    }

    private void checkLength(String file, String name, int length) {
        Integer known = reference.contigs().get(aliases.inReference(name));
        if (known != null && known != length) {
            throw new InputException(
                    file,
                    "found length " + length + " of contig " + name + ", expected " + known + " as in the reference",
                    "Give the annotation of this very assembly.");
        }
    }

    private static String some(Set<String> names) {
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? first + ", ... (" + names.size() + ")" : first;
    }
}
