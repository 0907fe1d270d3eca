package org.cistron.api.plugin;

import java.util.Map;

/**
 * Evidence or a gene finder whose universal model is learned from annotated genomes, by {@code cistron train}: implemented by
 * the class that is offered. It finds its model again in {@link org.cistron.api.host.ReferenceData}.
 */
public interface Trainable {

    /**
     * Learns a model.
     *
     * @param task what to learn from
     * @return the model's files by name, at least one, without those that the host writes ({@code model.json},
     *     {@code calibration.tsv}, {@code reliability.tsv}, {@code learning_curve.tsv} and {@code .svg}); the same task gives the
     *     same bytes, also where it was broken off and resumed
     */
    Map<String, byte[]> train(TrainingTask task);
}
