package org.cistron.io.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.InputException;

/** Finds, once a whole file is read, the features that are named as Parents. */
final class ParentResolution {
    /** More steps from Parent to Parent than any annotation has. */
    private static final int MOST_STEPS = 100;

    private final FeatureGraph graph;
    private final String file;
    private final NoticeLog notices;
    private final Map<String, String> contigOf = new HashMap<>();

    ParentResolution(FeatureGraph graph, String file, NoticeLog notices) {
        this.graph = graph;
        this.file = file;
        this.notices = notices;
    }

    /**
     * Tells each declared node of its children.
     *
     * @throws InputException if a Parent lies on another contig, or Parents go round in a circle
     */
    void resolve() {
        List<FeatureNode> nodes = graph.nodes();
        nodes.stream().filter(FeatureNode::declared).forEach(node -> contigOf.put(node.id(), node.contig()));
        GeneHints hints = new GeneHints(nodes);
        for (FeatureNode node : nodes) {
            hints.give(node);
            checkContig(node);
            checkCircle(node);
            for (String parent : node.parents()) {
                graph.find(node.contig(), parent).ifPresent(found -> found.addChild(node));
            }
        }
    }

    private void checkContig(FeatureNode node) {
        String elsewhere = node.declared() ? node.contig() : contigOf.getOrDefault(node.id(), node.contig());
        if (!elsewhere.equals(node.contig())) {
            throw new InputException(
                    file,
                    node.firstLine(),
                    "found Parent " + node.id() + " of a feature on " + node.contig() + ", expected it there, not on "
                            + elsewhere,
                    "Correct the contig or the Parent: what belongs together lies on one contig.");
        }
    }

    private void checkCircle(FeatureNode node) {
        Optional<FeatureNode> at = parent(node);
        for (int steps = 0; at.isPresent(); steps++) {
            if (steps > MOST_STEPS) {
                throw new InputException(
                        file,
                        node.firstLine(),
                        "found " + node.id() + " in a circle of Parents, expected it to end at a gene",
                        "Correct the Parents.");
            }
            at = parent(at.get());
        }
    }

    /** Returns the first of a node's parents that has a line of its own, else the first. */
    private Optional<FeatureNode> parent(FeatureNode node) {
        Optional<FeatureNode> any = Optional.empty();
        for (String id : node.parents()) {
            Optional<FeatureNode> found = graph.find(node.contig(), id);
            if (found.isPresent() && found.get().declared()) {
                return found;
            }
            any = any.or(() -> found);
        }
        return any;
    }

    /** Returns the gene that a transcript belongs to, or the highest that its Parents lead to. */
    Optional<FeatureNode> gene(FeatureNode transcript) {
        Optional<FeatureNode> gene = Optional.empty();
        Optional<FeatureNode> at = parent(transcript);
        while (at.isPresent() && (gene.isEmpty() || gene.get().role() != FeatureRole.GENE)) {
            gene = at;
            at = parent(at.get());
        }
        return gene;
    }

    /**
     * Returns whether a node that has no line is to be passed over: all its parts belong to other transcripts too, of which one
     * has a line or parts of its own, or is named first.
     */
    boolean passedOver(FeatureNode node) {
        return !node.declared() && !node.hasPartOfItsOwn() && !node.sharers().isEmpty() && !isFirst(node);
    }

    private boolean isFirst(FeatureNode node) {
        boolean others = node.sharers().stream()
                .flatMap(id -> graph.find(node.contig(), id).stream())
                .anyMatch(other -> other.declared() || other.hasPartOfItsOwn());
        return !others && node.sharers().iterator().next().equals(node.id());
    }

    /** Counts the nodes that have no line. */
    void report() {
        for (FeatureNode node : graph.nodes()) {
            if (!node.declared() && node.hasParts()) {
                NoticeKind kind = passedOver(node) ? NoticeKind.PARENT_UNKNOWN : NoticeKind.PARENT_MISSING;
                notices.add(kind, node.id(), node.firstLine());
            }
            boolean orphan = node.declared()
                    && node.role() == FeatureRole.TRANSCRIPT
                    && !node.parents().isEmpty()
                    && gene(node).filter(FeatureNode::declared).isEmpty();
            if (orphan) {
                notices.add(NoticeKind.GENE_MISSING, node.id(), node.firstLine());
            }
        }
    }
}
