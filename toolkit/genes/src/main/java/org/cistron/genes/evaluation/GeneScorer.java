package org.cistron.genes.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cistron.api.error.UsageException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;

/**
 * Scores predicted genes against an annotation.
 *
 * <p>A truth gene is a CDS that is complete at both ends, in one piece, not pseudo and long enough. It is found where a
 * prediction on the same contig and strand ends at the same stop codon, and exact where the start is the same too. A
 * prediction is extra where it ends at the stop codon of no CDS of the annotation, of whatever kind, or where another one
 * has that stop codon already: of several the one with the best score is kept, of equal ones the first.
 */
public final class GeneScorer {
    /** The least length of a truth gene in nucleotides where the user says nothing. */
    public static final int MINIMUM_LENGTH = 90;

    private final int minimumLength;

    /**
     * Makes a scorer.
     *
     * @param minimumLength the least length of a truth gene in nucleotides, stop codon included. A gene over the origin
     *     of a circular contig counts as 90 nt long here.
     */
    public GeneScorer(int minimumLength) {
        this.minimumLength = minimumLength;
    }

    /**
     * Scores a prediction.
     *
     * @throws UsageException if the two have no contig in common
     */
    public GeneScore score(Annotation truth, Annotation prediction) {
        ContigNames names = ContigNames.match(contigs(truth), contigs(prediction));
        return compare(placed(truth, names::ofTruth), placed(prediction, names::ofPrediction))
                .score();
    }

    /** Holds a prediction against an annotation whose contigs bear the same names. */
    public GeneComparison compare(Annotation truth, Annotation prediction) {
        return compare(placed(truth, UnaryOperator.identity()), placed(prediction, UnaryOperator.identity()));
    }

    private GeneComparison compare(List<ScoredCds> annotated, List<ScoredCds> predicted) {
        Map<ScoredCds.Stop, ScoredCds> kept = onePerStop(predicted);
        Map<LengthClass, GeneFigures> byLength = emptyFigures();
        List<GeneComparison.Match> found = new ArrayList<>();
        List<GeneComparison.Spanned> missed = new ArrayList<>();
        List<GeneComparison.Spanned> uncounted = new ArrayList<>();
        for (ScoredCds cds : annotated) {
            ScoredCds call = kept.get(cds.place().stop());
            if (!cds.isTruthGene(minimumLength)) {
                uncounted.add(cds.spanned());
                continue;
            }
            byLength.merge(cds.lengthClass(), figures(cds, call), GeneFigures::plus);
            if (call == null) {
                missed.add(cds.spanned());
            } else {
                boolean exact = call.place().equals(cds.place());
                found.add(new GeneComparison.Match(cds.spanned(), call.source(), exact));
            }
        }
        List<AnnotatedCds> extra = extra(annotated, predicted, kept, byLength);
        GeneFigures all = byLength.values().stream().reduce(GeneFigures::plus).orElseThrow();
        return new GeneComparison(found, missed, extra, uncounted, new GeneScore(all, byLength));
    }

    private static List<AnnotatedCds> extra(
            List<ScoredCds> annotated,
            List<ScoredCds> predicted,
            Map<ScoredCds.Stop, ScoredCds> kept,
            Map<LengthClass, GeneFigures> byLength) {
        Set<ScoredCds.Stop> stops =
                annotated.stream().map(cds -> cds.place().stop()).collect(Collectors.toSet());
        Set<ScoredCds> first = Collections.newSetFromMap(new IdentityHashMap<>());
        first.addAll(kept.values());
        List<AnnotatedCds> all = new ArrayList<>();
        for (ScoredCds call : predicted) {
            boolean extra =
                    !first.contains(call) || !stops.contains(call.place().stop());
            byLength.merge(call.lengthClass(), figures(extra), GeneFigures::plus);
            if (extra) {
                all.add(call.source());
            }
        }
        return all;
    }

    private static GeneFigures figures(ScoredCds gene, ScoredCds call) {
        int known = gene.isKnown() ? 1 : 0;
        int found = call != null ? 1 : 0;
        int exact = call != null && call.place().equals(gene.place()) ? 1 : 0;
        return new GeneFigures(1, known, 0, found, found * known, exact, exact * known, 0);
    }

    private static GeneFigures figures(boolean extra) {
        return new GeneFigures(0, 0, 1, 0, 0, 0, 0, extra ? 1 : 0);
    }

    private static Map<LengthClass, GeneFigures> emptyFigures() {
        Map<LengthClass, GeneFigures> figures = new EnumMap<>(LengthClass.class);
        for (LengthClass lengthClass : LengthClass.values()) {
            figures.put(lengthClass, new GeneFigures(0, 0, 0, 0, 0, 0, 0, 0));
        }
        return figures;
    }

    private static Map<ScoredCds.Stop, ScoredCds> onePerStop(List<ScoredCds> predicted) {
        Map<ScoredCds.Stop, ScoredCds> best = new HashMap<>();
        for (ScoredCds call : predicted) {
            best.merge(call.place().stop(), call, (first, next) -> next.score() > first.score() ? next : first);
        }
        return best;
    }

    private static List<ScoredCds> placed(Annotation annotation, UnaryOperator<String> name) {
        return annotation.codingSequences().stream()
                .map(cds -> ScoredCds.of(cds, name.apply(cds.contig()), length(annotation, cds)))
                .toList();
    }

    private static OptionalInt length(Annotation annotation, AnnotatedCds cds) {
        Integer length = annotation.contigLengths().get(cds.contig());
        return length == null ? OptionalInt.empty() : OptionalInt.of(length);
    }

    private static Set<String> contigs(Annotation annotation) {
        return annotation.codingSequences().stream().map(AnnotatedCds::contig).collect(Collectors.toSet());
    }
}
