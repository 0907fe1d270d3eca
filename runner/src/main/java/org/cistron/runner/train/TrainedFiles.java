package org.cistron.runner.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import org.cistron.api.error.PluginException;
import org.cistron.genes.calibration.Calibration;
import org.cistron.runner.model.ModelDescription;
import org.cistron.runner.model.ModelDescription.ModelFile;
import org.cistron.runner.model.ModelNames;
import org.cistron.runner.model.ModelReliability;
import org.cistron.runner.model.Sha256;

/**
 * What a plugin returned from training.
 *
 * @param plugin the plugin's name
 * @param content the files by name
 */
public record TrainedFiles(String plugin, SortedMap<String, byte[]> content) {
    private static final Set<String> TAKEN =
            Set.of(ModelDescription.FILE, Calibration.FILE, ModelReliability.FILE, CurveTable.FILE, CurvePicture.FILE);

    /** Refuses names that lead elsewhere or are the host's. */
    public TrainedFiles {
        for (String name : content.keySet()) {
            if (!ModelNames.isPlain(name) || TAKEN.contains(name)) {
                throw new PluginException(
                        plugin,
                        "returned a file called '" + name + "' from training, expected a plain name other than "
                                + String.join(", ", TAKEN.stream().sorted().toList())
                                + ". Report it to the plugin's author.");
            }
        }
    }

    /** Says what {@code model.json} shall say of them. */
    public List<ModelFile> describe() {
        return content.entrySet().stream().map(this::describe).toList();
    }

    private ModelFile describe(Map.Entry<String, byte[]> file) {
        byte[] bytes = file.getValue();
        Optional<String> unpacked = file.getKey().endsWith(".gz") ? Optional.of(unpacked(file)) : Optional.empty();
        return new ModelFile(file.getKey(), bytes.length, Sha256.of(bytes), unpacked);
    }

    private String unpacked(Map.Entry<String, byte[]> file) {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(file.getValue()))) {
            return Sha256.of(stream);
        } catch (IOException e) {
            throw new PluginException(
                    plugin,
                    "returned a file " + file.getKey() + " from training that is no gzip file (" + e.getMessage()
                            + "). Report it to the plugin's author.",
                    e);
        }
    }
}
