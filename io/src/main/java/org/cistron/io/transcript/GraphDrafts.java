package org.cistron.io.transcript;

import java.util.function.Consumer;
import org.cistron.api.error.InputException;

/** Makes the drafts of a whole graph. */
final class GraphDrafts {
    private final FeatureGraph graph;
    private final NoticeLog notices;
    private final ParentResolution parents;

    /**
     * Begins with a graph of which all is told.
     *
     * @param file the file as the user named it
     */
    GraphDrafts(FeatureGraph graph, String file, NoticeLog notices) {
        this.graph = graph;
        this.notices = notices;
        this.parents = new ParentResolution(graph, file, notices);
    }

    /**
     * Makes the drafts.
     *
     * @throws InputException if Parents lead to another contig or round in a circle
     */
    void make(Consumer<TranscriptDraft> drafts) {
        parents.resolve();
        parents.report();
        graph.nodes().stream().filter(node -> node.role() == FeatureRole.GENE).forEach(DirectCoding::handOut);
        NodeDrafts made = new NodeDrafts(parents, notices, drafts);
        graph.nodes().forEach(made::of);
        graph.codingAlone().forEach(made::codingAlone);
    }
}
