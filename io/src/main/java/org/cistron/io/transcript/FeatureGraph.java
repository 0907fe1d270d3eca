package org.cistron.io.transcript;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The genes and transcripts of a file, and the coding sequences that belong to none. An ID holds on one contig: programs that
 * annotate contig by contig begin to count anew on each.
 */
final class FeatureGraph {
    private final Map<String, Map<String, FeatureNode>> byContig = new LinkedHashMap<>();
    private final Map<String, Map<String, FeatureNode>> alone = new LinkedHashMap<>();
    private final Map<String, String> contigs = new HashMap<>();

    /** Returns the node of a key, made where it is new. */
    FeatureNode node(String contig, String key, String id, long line) {
        return byContig.computeIfAbsent(kept(contig), first -> new LinkedHashMap<>())
                .computeIfAbsent(key, first -> new FeatureNode(kept(contig), id, line));
    }

    /** Returns the node of a CDS without a parent, made where it is new. */
    FeatureNode alone(String contig, String key, String id, long line) {
        return alone.computeIfAbsent(kept(contig), first -> new LinkedHashMap<>())
                .computeIfAbsent(key, first -> new FeatureNode(kept(contig), id, line));
    }

    /** Returns the node of a key, where there is one. */
    Optional<FeatureNode> find(String contig, String key) {
        return Optional.ofNullable(byContig.getOrDefault(contig, Map.of()).get(key));
    }

    /** Returns all genes and transcripts, in the order of their first mention on each contig. */
    List<FeatureNode> nodes() {
        return all(byContig);
    }

    /** Returns the coding sequences without a parent, as {@link #nodes}. */
    List<FeatureNode> codingAlone() {
        return all(alone);
    }

    private static List<FeatureNode> all(Map<String, Map<String, FeatureNode>> nodes) {
        Stream<Map<String, FeatureNode>> contigs = nodes.values().stream();
        return contigs.map(Map::values).flatMap(Collection::stream).toList();
    }

    /** Every line has a string of its own for its contig; one of them is enough. */
    private String kept(String contig) {
        return contigs.computeIfAbsent(contig, first -> first);
    }
}
