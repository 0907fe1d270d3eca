package org.cistron.io.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the genes of transcripts that have no line of their own but whose parts name the gene's locus tag or id. */
final class GeneHints {
    private final List<FeatureNode> nodes;
    private final Map<String, Map<String, FeatureNode>> genes = new HashMap<>();

    GeneHints(List<FeatureNode> nodes) {
        this.nodes = nodes;
    }

    /** Gives a transcript without a line its gene as Parent, where the gene has a line. */
    void give(FeatureNode node) {
        if (node.declared() || !node.hasParts() || node.labels().gene().isEmpty()) {
            return;
        }
        if (genes.isEmpty()) {
            nodes.forEach(this::gather);
        }
        FeatureNode gene =
                genes.getOrDefault(node.contig(), Map.of()).get(node.labels().gene());
        if (gene != null) {
            node.setParents(List.of(gene.id()));
        }
    }

    private void gather(FeatureNode node) {
        if (node.declared() && node.role() == FeatureRole.GENE) {
            genes.computeIfAbsent(node.contig(), first -> new HashMap<>()).putIfAbsent(GeneNames.id(node), node);
        }
    }
}
