package org.cistron.api.plugin;

import java.util.List;
import java.util.Map;

/**
 * Evidence or a gene finder whose universal model is learned from annotated genomes, by {@code cistron train}: implemented by
 * the class that is offered. It finds its model again in {@link org.cistron.api.host.ReferenceData}.
 */
public interface Trainable {

    /**
     * Learns a model.
     *
     * @param genomes in the order of their names
     * @return the model's files by name, without {@code model.json}, which the host writes; the same genomes give the same
     *     bytes
     */
    Map<String, byte[]> train(List<AnnotatedGenome> genomes);
}
