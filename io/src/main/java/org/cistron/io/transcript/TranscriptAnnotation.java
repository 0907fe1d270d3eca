package org.cistron.io.transcript;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cistron.api.variant.Transcript;

/**
 * The transcripts of an annotation file.
 *
 * @param byContig by the contig's id, in the order of their first mention; each contig's sorted by start, end and id, and no two
 *     of one id
 * @param contigLengths nucleotides by contig id, where the file gives them
 * @param circularContigs the contigs that the file calls circular
 * @param notices what was left out or read other than it is written, each kind once
 */
public record TranscriptAnnotation(
        Map<String, List<Transcript>> byContig,
        Map<String, Integer> contigLengths,
        Set<String> circularContigs,
        List<TranscriptNotice> notices) {

    /** Takes immutable copies, the order of the contigs kept. */
    public TranscriptAnnotation {
        byContig = Collections.unmodifiableMap(new LinkedHashMap<>(byContig));
        contigLengths = Collections.unmodifiableMap(new LinkedHashMap<>(contigLengths));
        circularContigs = Set.copyOf(circularContigs);
        notices = List.copyOf(notices);
    }

    /** Returns the transcripts of a contig; none where the file has none. */
    public List<Transcript> on(String contig) {
        return byContig.getOrDefault(contig, List.of());
    }

    /** Returns all transcripts, contig by contig. */
    public Stream<Transcript> all() {
        return byContig.values().stream().flatMap(List::stream);
    }

    /** Returns how many transcripts there are. */
    public int size() {
        return byContig.values().stream().mapToInt(List::size).sum();
    }

    /** Returns how many of them are translated. */
    public long coding() {
        return all().filter(Transcript::isCoding).count();
    }

    /** Returns how many transcripts there are of each biotype. */
    public SortedMap<String, Long> biotypes() {
        return all().collect(Collectors.groupingBy(Transcript::biotype, TreeMap::new, Collectors.counting()));
    }

    /** Returns how often something befell the file's transcripts. */
    public long count(NoticeKind kind) {
        return notices.stream()
                .filter(notice -> notice.kind() == kind)
                .mapToLong(TranscriptNotice::count)
                .sum();
    }
}
