package org.cistron.runner.train.variant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.cistron.api.error.PluginException;
import org.cistron.api.host.ClassifierSource;
import org.cistron.api.plugin.TrainableClassifier;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.runner.host.HostedClassifier;
import org.cistron.runner.host.HostedClassifierTraining;
import org.cistron.runner.host.Offer;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.model.ModelDescription.Asked;
import org.cistron.runner.model.UnsavedModel;

/**
 * Classifiers that have learned from some cases only, each when it is first asked. Where one of them asks another, as an ensemble
 * asks its members, that one has learned from the same cases and no others.
 */
final class LearnedClassifiers implements ClassifierSource {
    private final Apprentices apprentices;
    private final List<LabelledVariant> learned;
    private final List<String> chain;
    private final Map<String, HostedClassifier> made = new HashMap<>();

    /**
     * Prepares.
     *
     * @param learned what they learn from
     * @param chain who asked whom to come here, for the message where they ask in a circle; empty at the start of a run
     */
    LearnedClassifiers(Apprentices apprentices, List<LabelledVariant> learned, List<String> chain) {
        this.apprentices = apprentices;
        this.learned = List.copyOf(learned);
        this.chain = List.copyOf(chain);
    }

    @Override
    public double[] logOdds(String name, List<VariantQuestion> questions) {
        return classifier(name).logOdds(questions);
    }

    /** Others wait while one learns: they would ask the same. */
    private synchronized HostedClassifier classifier(String name) {
        HostedClassifier classifier = made.get(name);
        if (classifier == null) {
            classifier = isTrainable(name) ? learn(name) : apprentices.host().classifier(name);
            made.put(name, classifier);
        }
        return classifier;
    }

    private boolean isTrainable(String name) {
        Offer offer = apprentices
                .host()
                .registry()
                .offer(name, Offer.Kind.VARIANT_CLASSIFIER)
                .offer();
        return TrainableClassifier.class.isAssignableFrom(offer.type());
    }

    private HostedClassifier learn(String name) {
        refuseCircle(name);
        HostedClassifierTraining training = apprentices.of(name);
        SortedMap<String, byte[]> files = training.train(LearningTask.heldOut(apprentices, name, chain, learned));
        PluginHost host = apprentices.host();
        training.asked().stream().map(Asked::name).forEach(this::classifier);
        return host.with(new UnsavedModel(host.referenceData(), name, files), this)
                .classifier(name);
    }

    /** One may ask for held-out answers of its own; within those it must not ask again. */
    private void refuseCircle(String name) {
        if (chain.lastIndexOf(name) > 0) {
            throw new PluginException(
                    name,
                    "asks for held-out answers in a circle: " + String.join(" -> ", chain) + " -> " + name
                            + ". Report it to the plugin's author.");
        }
    }
}
