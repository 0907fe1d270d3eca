package org.cistron.api.plugin;

import java.util.List;
import java.util.Map;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;

/**
 * Judges variants. A pure function of the case, configuration and model: the same case gives the same number, whatever it is asked
 * together with. Asked by many threads at once.
 */
public interface VariantClassifier {

    /**
     * Returns the questions that are worth asking of a case, by what the model was trained on: none where it has nothing to say,
     * as of another species.
     */
    List<String> questions(VariantCase subject);

    /**
     * Answers questions, in their order: the natural logarithm of the odds that the answer is yes; NaN where the model has
     * nothing to say. Questions may be asked that {@link #questions} would not name, such as of a gene that the model never met.
     */
    double[] logOdds(List<VariantQuestion> questions);

    /**
     * Returns what weighed in an answer, by name, the heaviest first: for a person to read.
     *
     * @param question one that is answered
     */
    default Map<String, String> explain(VariantQuestion question) {
        return Map.of();
    }
}
