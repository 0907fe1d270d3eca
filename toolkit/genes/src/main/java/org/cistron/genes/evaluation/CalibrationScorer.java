package org.cistron.genes.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cistron.api.error.UsageException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Strand;

/**
 * Holds the probabilities of a prediction against an annotation. A candidate is a gene where a CDS of the annotation, of
 * whatever kind, ends at its stop codon; its start is right where it is the annotated one, or the one proven by experiment. A
 * candidate whose stop is cut off is left out, and one whose start is cut off does not count for starts.
 */
public final class CalibrationScorer {
    /** The attribute of a prediction that holds the probability of the start. */
    public static final String START_PROBABILITY = "start_probability";

    private static final String PARTIAL = "partial";

    private final double leastProbability;

    /**
     * Makes a scorer.
     *
     * @param leastProbability candidates less probable than this are left out
     */
    public CalibrationScorer(double leastProbability) {
        this.leastProbability = leastProbability;
    }

    /**
     * Scores a prediction.
     *
     * @param verified genes with a proven start, which starts are then held against; empty to hold them against the truth's
     * @throws UsageException if the two have no contig in common, or the prediction no candidate as probable as asked for
     */
    public CalibrationScore score(Annotation truth, Optional<List<AnnotatedCds>> verified, Annotation prediction) {
        ContigNames names = ContigNames.match(contigs(truth), contigs(prediction));
        AnnotatedEnds annotated = AnnotatedEnds.of(truth, names::ofTruth);
        AnnotatedEnds starts = verified.map(genes ->
                        AnnotatedEnds.of(new Annotation(genes, truth.contigLengths()), ContigNames::withoutVersion))
                .orElse(annotated);
        List<Forecast> genes = new ArrayList<>();
        List<Forecast> rightStarts = new ArrayList<>();
        for (AnnotatedCds candidate : prediction.codingSequences()) {
            if (stopIsThere(candidate) && candidate.score() >= leastProbability) {
                String contig = names.ofPrediction(candidate.contig());
                boolean gene = annotated.stop(contig, candidate.strand(), candidate.start(), candidate.end());
                genes.add(new Forecast(candidate.score(), gene));
                String startContig = verified.isPresent() ? ContigNames.withoutVersion(contig) : contig;
                startForecast(candidate, startContig, starts).ifPresent(rightStarts::add);
            }
        }
        if (genes.isEmpty()) {
            throw new UsageException("found no candidate with a score of " + leastProbability
                    + " or more in the prediction, expected probabilities in its scores. Give the calls or the"
                    + " candidates that 'cistron annotate' has written.");
        }
        return new CalibrationScore(
                Reliability.of(genes),
                rightStarts.isEmpty() ? Optional.empty() : Optional.of(Reliability.of(rightStarts)));
    }

    private static Optional<Forecast> startForecast(AnnotatedCds candidate, String contig, AnnotatedEnds starts) {
        String probability = candidate.attributes().get(START_PROBABILITY);
        if (probability == null || cutOff(candidate, candidate.strand() == Strand.FORWARD)) {
            return Optional.empty();
        }
        return starts.start(contig, candidate.strand(), candidate.start(), candidate.end())
                .flatMap(right -> number(probability).map(given -> new Forecast(given, right)));
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean stopIsThere(AnnotatedCds candidate) {
        return !cutOff(candidate, candidate.strand() == Strand.REVERSE);
    }

    /** The attribute says of each end whether it is cut off; where it does not, an incomplete CDS may be at either. */
    private static boolean cutOff(AnnotatedCds candidate, boolean left) {
        String partial = candidate.attributes().getOrDefault(PARTIAL, "");
        if (partial.matches("[01][01]")) {
            return partial.charAt(left ? 0 : 1) == '1';
        }
        return !candidate.complete();
    }

    private static Set<String> contigs(Annotation annotation) {
        return annotation.codingSequences().stream().map(AnnotatedCds::contig).collect(Collectors.toSet());
    }
}
