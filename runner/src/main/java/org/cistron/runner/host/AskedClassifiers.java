package org.cistron.runner.host;

import java.util.List;
import org.cistron.api.host.ClassifierSource;
import org.cistron.api.variant.VariantQuestion;

/**
 * The others' answers as one offer asks for them.
 *
 * @param others who answers
 * @param asks where it is noted who asked whom
 * @param asker the name of the offer that asks
 */
record AskedClassifiers(ClassifierSource others, AskGraph asks, String asker) implements ClassifierSource {

    @Override
    public double[] logOdds(String name, List<VariantQuestion> questions) {
        asks.ask(asker, name);
        return others.logOdds(name, questions);
    }
}
