package org.cistron.genes.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Strand;

/**
 * Where the CDS of an annotation stop and start: the rule by which {@link GeneScorer} finds genes, for candidates one by one.
 */
public final class AnnotatedEnds {
    private final Set<ScoredCds.Stop> stops = new HashSet<>();
    private final Map<ScoredCds.Stop, Set<ScoredCds.Place>> genes = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();

    private AnnotatedEnds() {}

    /** Takes an annotation's ends, its contigs named as they are. */
    public static AnnotatedEnds of(Annotation annotation) {
        return of(annotation, UnaryOperator.identity());
    }

    /**
     * Takes an annotation's ends.
     *
     * @param name what a contig is called when asked for
     */
    static AnnotatedEnds of(Annotation annotation, UnaryOperator<String> name) {
        AnnotatedEnds ends = new AnnotatedEnds();
        annotation.contigLengths().forEach((contig, length) -> ends.lengths.put(name.apply(contig), length));
        for (AnnotatedCds cds : annotation.codingSequences()) {
            String contig = name.apply(cds.contig());
            ends.add(ScoredCds.of(cds, contig, ends.length(contig)));
        }
        return ends;
    }

    /**
     * Returns whether a CDS of the annotation, of whatever kind, ends at the same stop codon.
     *
     * @param start first position on the forward strand, 0-based
     * @param end position after the last; beyond the contig's length where it lies over the origin
     */
    public boolean stop(String contig, Strand strand, int start, int end) {
        return stops.contains(place(contig, strand, start, end).stop());
    }

    /**
     * Returns whether the start is that of the annotated gene with the same stop codon, a gene that is complete, in one piece
     * and not pseudo; nothing where there is none.
     *
     * @param start first position on the forward strand, 0-based
     * @param end position after the last; beyond the contig's length where it lies over the origin
     */
    public Optional<Boolean> start(String contig, Strand strand, int start, int end) {
        ScoredCds.Place place = place(contig, strand, start, end);
        return Optional.ofNullable(genes.get(place.stop())).map(places -> places.contains(place));
    }

    private void add(ScoredCds cds) {
        stops.add(cds.place().stop());
        if (cds.isTruthGene(1)) {
            genes.computeIfAbsent(cds.place().stop(), stop -> new HashSet<>()).add(cds.place());
        }
    }

    private ScoredCds.Place place(String contig, Strand strand, int start, int end) {
        int length = length(contig).orElse(Integer.MAX_VALUE);
        return new ScoredCds.Place(contig, strand, start, end > length ? end - length : end);
    }

    private OptionalInt length(String contig) {
        Integer length = lengths.get(contig);
        return length == null ? OptionalInt.empty() : OptionalInt.of(length);
    }
}
