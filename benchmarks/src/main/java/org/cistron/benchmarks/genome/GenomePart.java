package org.cistron.benchmarks.genome;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Strand;

/**
 * The first stretch of a genome's contig as a file of its own.
 *
 * @param fasta the stretch, one contig
 * @param source id of the contig that it was taken from
 * @param length how long it is
 */
public record GenomePart(Path fasta, String source, int length) {
    private static final int SHORTEST = 90;

    /**
     * What becomes of genes when something stands beside the stretch.
     *
     * @param foundAlone annotated genes that are called in the stretch alone
     * @param lost those of them that are no longer called
     * @param callsAlone complete calls in the stretch alone
     * @param callsLost those of them that are no longer there
     */
    public record Loss(int foundAlone, List<AnnotatedCds> lost, int callsAlone, int callsLost) {}

    private record Stop(Strand strand, int position) {

        static Stop of(AnnotatedCds cds) {
            return new Stop(cds.strand(), cds.strand() == Strand.FORWARD ? cds.end() : cds.start());
        }
    }

    /**
     * Compares calls by their stop codons.
     *
     * @param truth the annotation of the whole genome
     * @param alone calls in the stretch alone
     * @param beside calls in a contig that begins with the stretch
     */
    public Loss loss(Annotation truth, Annotation alone, Annotation beside) {
        Set<Stop> before = stops(alone);
        Set<Stop> after = stops(beside);
        List<AnnotatedCds> found = truth.codingSequences().stream()
                .filter(this::isGeneHere)
                .filter(gene -> before.contains(Stop.of(gene)))
                .toList();
        List<AnnotatedCds> lost =
                found.stream().filter(gene -> !after.contains(Stop.of(gene))).toList();
        int callsLost =
                (int) before.stream().filter(stop -> !after.contains(stop)).count();
        return new Loss(found.size(), lost, before.size(), callsLost);
    }

    private boolean isGeneHere(AnnotatedCds cds) {
        return cds.contig().equals(source)
                && cds.end() <= length
                && cds.complete()
                && !cds.pseudo()
                && cds.parts().size() == 1
                && cds.end() - cds.start() >= SHORTEST;
    }

    /** A gene cut off by the stretch's end has no stop, or another start, as soon as the contig goes on. */
    private static Set<Stop> stops(Annotation calls) {
        Set<Stop> stops = new HashSet<>();
        calls.codingSequences().stream().filter(AnnotatedCds::complete).forEach(call -> stops.add(Stop.of(call)));
        return stops;
    }
}
