package org.cistron.api.host;

import java.util.List;
import org.cistron.api.variant.VariantQuestion;

/** The answers of other plugins' classifiers by name: what an ensemble is built on. */
public interface ClassifierSource {

    /**
     * Returns another classifier's log-odds, as of {@link org.cistron.api.plugin.VariantClassifier#logOdds}.
     *
     * @param name the name under which it was contributed
     * @param questions what is asked
     * @throws org.cistron.api.error.UsageException if no plugin contributes that name; the message lists those there are
     */
    double[] logOdds(String name, List<VariantQuestion> questions);
}
