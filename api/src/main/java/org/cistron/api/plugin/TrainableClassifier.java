package org.cistron.api.plugin;

import java.util.Map;

/**
 * A classifier whose model is learned from labelled variants, by {@code cistron train variant-classifier}: implemented by the class
 * that is offered. It finds its model again in {@link org.cistron.api.host.ReferenceData}; while it learns, there may be none.
 */
public interface TrainableClassifier extends VariantClassifier {

    /**
     * Learns a model. One object may be asked several times, with different cases: what it keeps from one time to the next must not
     * depend on their answers.
     *
     * @param task what to learn from
     * @return the model's files by name, at least one, without those that the host writes ({@code model.json},
     *     {@code calibration.tsv}, {@code reliability.tsv}, {@code learning_curve.tsv} and {@code .svg}); the same task gives the
     *     same bytes, also where it was broken off and resumed
     */
    Map<String, byte[]> train(VariantTrainingTask task);
}
