package org.cistron.variant.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.variant.ensemble.feature.ConservationFeatures;

/** How the answers of others become numbers of a domain. */
final class EnsembleAnswers {
    private static final String PROTEIN = "protein_alone";

    private EnsembleAnswers() {}

    /** Returns what a domain's model is given. */
    static DomainFeatures features(Domain domain, Optional<ConservationFeatures> conservation, List<String> members) {
        List<String> answers = new ArrayList<>(members);
        if (domain == Domain.CONTEXT) {
            answers.add(PROTEIN);
        }
        return new DomainFeatures(domain, conservation, answers);
    }

    /** Returns the answers in the order of {@link #features}. */
    static double[] answered(Domain domain, double[] members, double protein) {
        if (domain != Domain.CONTEXT) {
            return members;
        }
        double[] answered = Arrays.copyOf(members, members.length + 1);
        answered[members.length] = protein;
        return answered;
    }

    /** Returns whether a question of which more is known can be asked of the protein alone as well. */
    static boolean hasBareProtein(VariantQuestion asked) {
        return Domain.of(asked).filter(Domain.CONTEXT::equals).isPresent()
                && asked.subject().isMissense();
    }

    /** Returns the question with nothing known but the protein. */
    static VariantQuestion bareProtein(VariantQuestion asked) {
        VariantCase subject = asked.subject();
        return new VariantQuestion(
                new VariantCase(
                        subject.gene(),
                        List.of("missense_variant"),
                        "",
                        subject.proteinName(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        subject.protein()),
                asked.question());
    }
}
