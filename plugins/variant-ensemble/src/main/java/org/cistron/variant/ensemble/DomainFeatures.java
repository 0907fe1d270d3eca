package org.cistron.variant.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.variant.ensemble.feature.ConsequenceFeatures;
import org.cistron.variant.ensemble.feature.ConservationFeatures;
import org.cistron.variant.ensemble.feature.FeatureBlock;
import org.cistron.variant.ensemble.feature.NucleotideFeatures;
import org.cistron.variant.ensemble.feature.SubstitutionFeatures;
import org.cistron.variant.ensemble.feature.SurroundingFeatures;
import org.cistron.variant.ensemble.known.KnownSites;

/** The numbers that a domain's model is given of a question: what is known of the case, and what others answer. */
final class DomainFeatures {
    private final Domain domain;
    private final List<FeatureBlock> blocks;
    private final List<String> answers;
    private final List<String> names = new ArrayList<>();

    /**
     * Prepares a domain's numbers.
     *
     * @param domain the domain
     * @param conservation what homologs tell; nothing for a model that wants none
     * @param answers the names of what others answer, in the order of {@link #row}
     */
    DomainFeatures(Domain domain, Optional<ConservationFeatures> conservation, List<String> answers) {
        this.domain = domain;
        this.answers = List.copyOf(answers);
        this.blocks = blocks(domain, conservation);
        blocks.forEach(block -> names.addAll(block.names()));
        if (domain == Domain.RESISTANCE) {
            names.addAll(KnownSites.names());
        }
        names.addAll(answers);
    }

    private static List<FeatureBlock> blocks(Domain domain, Optional<ConservationFeatures> conservation) {
        List<FeatureBlock> blocks = new ArrayList<>(List.of(new SubstitutionFeatures(), new SurroundingFeatures()));
        conservation.ifPresent(blocks::add);
        if (domain != Domain.MISSENSE) {
            blocks.add(new ConsequenceFeatures());
        }
        if (domain == Domain.CONTEXT) {
            blocks.add(new NucleotideFeatures());
        }
        return blocks;
    }

    /** Returns what the numbers are called. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Returns how many of the numbers, the last ones, are what others answer. */
    int others() {
        return answers.size();
    }

    /**
     * Returns a question's numbers; NaN where one is not known.
     *
     * @param asked the question
     * @param group the group of the case that is learned from; empty for one that is not
     * @param known what is known of variants nearby
     * @param answered what others answer
     */
    double[] row(VariantQuestion asked, String group, KnownSites known, double[] answered) {
        double[] row = new double[names.size()];
        Arrays.fill(row, Double.NaN);
        int at = 0;
        for (FeatureBlock block : blocks) {
            block.fill(asked.subject(), row, at);
            at += block.names().size();
        }
        if (domain == Domain.RESISTANCE) {
            known.fill(asked, group, row, at);
            at += KnownSites.names().size();
        }
        System.arraycopy(answered, 0, row, at, answers.size());
        return row;
    }
}
