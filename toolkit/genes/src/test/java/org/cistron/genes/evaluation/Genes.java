package org.cistron.genes.evaluation;

import java.util.List;
import java.util.Map;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;

/** Makes small annotations; coordinates are 1-based and inclusive, as in the files. */
final class Genes {
    private Genes() {}

    static Annotation annotation(AnnotatedCds... codingSequences) {
        return new Annotation(List.of(codingSequences), Map.of());
    }

    static Annotation annotation(Map<String, Integer> lengths, AnnotatedCds... codingSequences) {
        return new Annotation(List.of(codingSequences), lengths);
    }

    static AnnotatedCds cds(String contig, int start, int end, char strand) {
        return scored(contig, start, end, strand, Double.NaN);
    }

    static AnnotatedCds scored(String contig, int start, int end, char strand, double score) {
        return make(contig, List.of(part(contig, start, end)), strand, score, true, false, Map.of());
    }

    static AnnotatedCds product(String product, int start, int end) {
        return make("c", List.of(part("c", start, end)), '+', Double.NaN, true, false, Map.of("product", product));
    }

    static AnnotatedCds pseudo(String contig, int start, int end, char strand) {
        return make(contig, List.of(part(contig, start, end)), strand, Double.NaN, true, true, Map.of());
    }

    static AnnotatedCds partial(String contig, int start, int end, char strand) {
        return make(contig, List.of(part(contig, start, end)), strand, Double.NaN, false, false, Map.of());
    }

    static AnnotatedCds joined(String contig, char strand, int... bounds) {
        Region first = part(contig, bounds[0], bounds[1]);
        Region second = part(contig, bounds[2], bounds[3]);
        return make(contig, List.of(first, second), strand, Double.NaN, true, false, Map.of());
    }

    static AnnotatedCds phased(AnnotatedCds cds, int phase) {
        return new AnnotatedCds(
                cds.contig(),
                cds.parts(),
                List.of(phase),
                cds.strand(),
                cds.score(),
                cds.complete(),
                cds.pseudo(),
                cds.attributes());
    }

    private static Region part(String contig, int start, int end) {
        return new Region(contig, start - 1, end);
    }

    private static AnnotatedCds make(
            String contig,
            List<Region> parts,
            char strand,
            double score,
            boolean complete,
            boolean pseudo,
            Map<String, String> attributes) {
        List<Integer> phases = parts.stream().map(part -> 0).toList();
        Strand side = strand == '+' ? Strand.FORWARD : Strand.REVERSE;
        return new AnnotatedCds(contig, parts, phases, side, score, complete, pseudo, attributes);
    }
}
