package org.cistron.runner.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cistron.api.sequence.GeneticCode;

/**
 * Holds an input against what a model was trained on.
 *
 * @param model the model's name
 * @param domain what it was trained on
 */
public record DomainCheck(String model, TrainingDomain domain) {
    /** Nucleotides of the shortest input whose share of coding sequence says something. */
    private static final long ENOUGH_FOR_CODING = 20_000;
    /** Percentage points outside what a model was trained on at which it is still worth using: genomes lie between others. */
    private static final double MARGIN = 3;
    /** Percentage points that genes found may differ from those annotated, on whose share of the sequence models were trained. */
    private static final double CODING_MARGIN = 5;
    /** Share of a mixed input that may lie further outside. */
    private static final double FEW = 0.5;

    /** Returns what is unlike, a sentence each. */
    public List<String> unlike(InputSurvey input, boolean mixed, GeneticCode code) {
        List<String> unlike = new ArrayList<>();
        content(input, mixed).ifPresent(words -> unlike.add(words + trainedOn() + ": probabilities may be off."));
        code(code).ifPresent(words -> unlike.add(words + trainedOn() + ": probabilities may be off."));
        return unlike;
    }

    /** Returns why the model should not be used where nobody asks for it; empty where it may. */
    public Optional<String> misfit(InputSurvey input, boolean mixed, GeneticCode code) {
        boolean far = mixed
                ? input.contents().shareOutside(domain.content(), MARGIN) > FEW
                : enough(input) && !domain.content().holds(input.bases().content(), MARGIN);
        return (far ? content(input, mixed) : code(code)).map(words -> words + trainedOn());
    }

    /**
     * Returns what is unlike in the genes that were found.
     *
     * @param inGenes nucleotides that lie in genes
     */
    public Optional<String> unlikeGenes(InputSurvey input, long inGenes) {
        long known = input.bases().known();
        double share = known == 0 ? 0 : (double) inGenes / known;
        return known < ENOUGH_FOR_CODING || domain.coding().holds(share, CODING_MARGIN)
                ? Optional.empty()
                : Optional.of("genes cover " + PercentRange.words(share) + " of the sequence, outside "
                        + domain.coding().words() + trainedOn() + ": genes may be missing, or some may be false.");
    }

    private Optional<String> content(InputSurvey input, boolean mixed) {
        long outside = input.contents().contigsOutside(domain.content());
        if (mixed && outside > 0) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the G+C content of %,d of %,d contigs (of 1,000 nt or more) lies outside %s",
                    outside,
                    input.contents().contigs(),
                    domain.content().words()));
        }
        double content = input.bases().content();
        return mixed || !enough(input) || domain.content().holds(content, 0)
                ? Optional.empty()
                : Optional.of("G+C content " + PercentRange.words(content) + " lies outside "
                        + domain.content().words());
    }

    private Optional<String> code(GeneticCode code) {
        return domain.geneticCodes().contains(code.number())
                ? Optional.empty()
                : Optional.of("genetic code " + code.number() + " is not among those ("
                        + domain.geneticCodes().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")");
    }

    private static boolean enough(InputSurvey input) {
        return input.bases().known() >= ContentCounts.SHORTEST;
    }

    private String trainedOn() {
        return " that the model '" + model + "' was trained on";
    }
}
