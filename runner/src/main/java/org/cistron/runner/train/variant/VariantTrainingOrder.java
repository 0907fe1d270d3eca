package org.cistron.runner.train.variant;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.cistron.runner.labelled.LabelledFiles;
import org.cistron.runner.model.ModelFolder;

/**
 * What is to be learned, and from what.
 *
 * @param data the labelled variants
 * @param proteins proteins to learn from without labels
 * @param genomes genomes to learn from without labels
 * @param homologs what homologs were searched in, for the checkpoint; empty where in none
 * @param base the model that training starts from
 * @param models the models of others that are used
 * @param settings the configurations that have a say in it, by plugin
 */
public record VariantTrainingOrder(
        LabelledFiles data,
        List<Path> proteins,
        List<Path> genomes,
        List<Path> homologs,
        Optional<ModelFolder> base,
        List<ModelFolder> models,
        SortedMap<String, String> settings) {

    /** Takes immutable copies. */
    public VariantTrainingOrder {
        proteins = List.copyOf(proteins);
        genomes = List.copyOf(genomes);
        homologs = List.copyOf(homologs);
        models = List.copyOf(models);
    }
}
