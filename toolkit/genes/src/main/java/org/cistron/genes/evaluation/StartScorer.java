package org.cistron.genes.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Region;

/**
 * Scores predicted starts against starts proven by experiment.
 *
 * <p>Contigs are matched without a version suffix. Every part of a prediction counts for itself; of several that end at
 * one stop codon the one with the best score counts, of equal ones the first.
 */
public final class StartScorer {

    /**
     * Scores a prediction.
     *
     * @param verified genes with a proven start
     */
    public StartScore score(List<AnnotatedCds> verified, Annotation prediction) {
        Map<ScoredCds.Stop, Call> calls = calls(prediction);
        int found = 0;
        int exact = 0;
        for (AnnotatedCds gene : verified) {
            ScoredCds.Place place = place(gene, gene.parts().get(0));
            Call call = calls.get(place.stop());
            found += call != null ? 1 : 0;
            exact += call != null && call.place().equals(place) ? 1 : 0;
        }
        return new StartScore(verified.size(), found, exact);
    }

    private record Call(ScoredCds.Place place, double score) {}

    private static Map<ScoredCds.Stop, Call> calls(Annotation prediction) {
        Map<ScoredCds.Stop, Call> best = new HashMap<>();
        for (AnnotatedCds cds : prediction.codingSequences()) {
            double score = Double.isNaN(cds.score()) ? 0 : cds.score();
            for (Region part : cds.parts()) {
                Call call = new Call(place(cds, part), score);
                best.merge(call.place().stop(), call, (first, next) -> next.score() > first.score() ? next : first);
            }
        }
        return best;
    }

    private static ScoredCds.Place place(AnnotatedCds cds, Region part) {
        String contig = ContigNames.withoutVersion(cds.contig());
        return new ScoredCds.Place(contig, cds.strand(), part.start(), part.end());
    }
}
