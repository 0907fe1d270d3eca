package org.cistron.runner.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.runner.domain.TrainingDomain;
import org.cistron.runner.model.ModelDescription.Asked;
import org.cistron.runner.model.ModelDescription.ModelFile;
import org.cistron.runner.model.ModelDescription.PluginVersion;

/**
 * What must be known of a trained model to list it, check it and hand it to a plugin: the part of {@code model.json} that
 * every model has, whatever its plugin adds.
 *
 * @param kind what it is for, as of {@link ModelDescription#kind}
 * @param name the model's name; reference data holds it under {@code models/NAME/}
 * @param plugin the plugin that made it and can read it
 * @param cistronVersion the version of Cistron that it was made with
 * @param sources how many genomes or tables of variants it was trained on
 * @param cases how many labelled variants those tables have; 0 for genomes
 * @param domain what those are like; empty where it does not say
 * @param asked those whose evidence it needs
 * @param files its files but for {@code model.json}, in the order of the description
 */
public record ModelManifest(
        String kind,
        String name,
        PluginVersion plugin,
        String cistronVersion,
        int sources,
        long cases,
        Optional<TrainingDomain> domain,
        List<Asked> asked,
        List<ModelFile> files) {

    /** Takes immutable copies. */
    public ModelManifest {
        asked = List.copyOf(asked);
        files = List.copyOf(files);
    }

    /** Returns the length of all files together, {@code model.json} left out. */
    public long bytes() {
        return files.stream().mapToLong(ModelFile::bytes).sum();
    }

    /** Returns the record of a file, if the model has it. */
    public Optional<ModelFile> file(String fileName) {
        return files.stream().filter(file -> file.name().equals(fileName)).findFirst();
    }

    /** Returns the command that such a model is for. */
    public String command() {
        return (kind.equals(ModelDescription.VARIANT_CLASSIFIER)
                        ? "cistron classify --classifier "
                        : "cistron annotate --plugin ")
                + plugin.offer();
    }

    /** Says what it was trained on: {@code 14 genomes}, {@code 6,327 variants}. */
    public String trainedOn() {
        boolean variants = kind.equals(ModelDescription.VARIANT_CLASSIFIER);
        long count = variants ? cases : sources;
        return String.format(Locale.ROOT, "%,d %s%s", count, variants ? "variant" : "genome", count == 1 ? "" : "s");
    }

    /**
     * Checks that a plugin may read the model.
     *
     * @param place where {@code model.json} lies, for the message
     * @param reader the plugin's name
     * @throws InputException if the model is another plugin's
     */
    public void requirePlugin(String place, String reader) {
        if (!plugin.name().equals(reader)) {
            throw new InputException(
                    place,
                    "found a model for plugin '" + plugin.name() + "', expected one for plugin '" + reader + "'",
                    "This model is for plugin '" + plugin.name() + "': use it with '" + command()
                            + "', or train one for '" + reader + "' by 'cistron train'.");
        }
    }
}
