package org.cistron.genes.calling;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Strand;

/**
 * Learns the table of {@link GeneStructure} from annotations: lengths of complete genes, and spacers between neighbours that
 * are both intact.
 */
public final class GeneStructureTraining {
    private static final int SHORTEST_GENE = 90;
    /** A CDS that spans more lies over the origin, and is nobody's neighbour. */
    private static final int LONGEST_SPAN = 100_000;

    private final GeneStructureCounts counts = new GeneStructureCounts();
    private int genes;

    /** Learns from one genome's annotation. */
    public void add(Annotation annotation) {
        Map<String, List<AnnotatedCds>> byContig = annotation.codingSequences().stream()
                .collect(Collectors.groupingBy(AnnotatedCds::contig, LinkedHashMap::new, Collectors.toList()));
        byContig.values()
                .forEach(all -> addContig(all.stream()
                        .sorted(Comparator.comparingInt(AnnotatedCds::start))
                        .toList()));
    }

    /** Returns how many genes were learned from. */
    public int genes() {
        return genes;
    }

    /**
     * Writes the table.
     *
     * @throws IllegalStateException if there was no gene to learn from
     */
    public void write(Appendable to) throws IOException {
        if (genes == 0) {
            throw new IllegalStateException("no genes to learn from");
        }
        counts.write(to);
    }

    private void addContig(List<AnnotatedCds> sorted) {
        for (int i = 0, previous = -1; i < sorted.size(); i++) {
            AnnotatedCds cds = sorted.get(i);
            addLength(cds);
            if (previous >= 0) {
                addSpacer(sorted.get(previous), cds);
            }
            previous = span(cds) <= LONGEST_SPAN ? i : previous;
        }
    }

    private void addLength(AnnotatedCds cds) {
        if (intact(cds) && span(cds) >= SHORTEST_GENE && span(cds) % 3 == 0) {
            counts.addLength(span(cds) / 3);
            genes++;
        }
    }

    private void addSpacer(AnnotatedCds left, AnnotatedCds right) {
        if (intact(left) && intact(right) && right.end() > left.end()) {
            counts.addSpacer(
                    left.strand() == Strand.FORWARD, right.strand() == Strand.FORWARD, right.start() - left.end());
        }
    }

    private static boolean intact(AnnotatedCds cds) {
        return cds.complete() && !cds.pseudo() && cds.parts().size() == 1;
    }

    private static int span(AnnotatedCds cds) {
        return cds.end() - cds.start();
    }
}
