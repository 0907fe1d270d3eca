package org.cistron.runner.train;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.cistron.runner.model.ModelFolder;

/**
 * What is to be learned, and from what.
 *
 * @param offer the name of what is trained
 * @param data the genomes
 * @param base the model that training starts from
 * @param keep how strongly that is to be kept, as {@link org.cistron.api.plugin.TrainingTask#keep} has it
 * @param models the models that other plugins answer by when the one that is trained asks them, in the place of shipped ones
 * @param settings the configurations that have a say in it, by plugin
 * @param licence under which terms the model may be used
 */
public record TrainingOrder(
        String offer,
        TrainingSplit data,
        Optional<ModelFolder> base,
        double keep,
        List<ModelFolder> models,
        SortedMap<String, String> settings,
        String licence) {

    /** Takes an immutable copy. */
    public TrainingOrder {
        models = List.copyOf(models);
    }
}
