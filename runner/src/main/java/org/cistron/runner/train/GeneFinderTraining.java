package org.cistron.runner.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.cistron.api.error.PluginException;
import org.cistron.api.host.Compute;
import org.cistron.api.host.Progress;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.host.HostedTraining;
import org.cistron.runner.host.Release;
import org.cistron.runner.model.ModelDescription;
import org.cistron.runner.model.ModelDescription.ModelFile;
import org.cistron.runner.model.ModelDescription.PluginVersion;
import org.cistron.runner.model.ModelDescription.TrainingData;
import org.cistron.runner.model.ModelDescriptionWriter;
import org.cistron.runner.model.ModelNames;
import org.cistron.runner.model.Sha256;

/** Lets a plugin learn from annotated genomes and puts what it returns into a folder, with {@code model.json}. */
public final class GeneFinderTraining {
    private static final String INTENDED_USE = "Finding protein-coding genes in bacterial, archaeal and phage sequence,"
            + " best in genomes like those it was trained on; not for genes with introns.";

    private final String offer;
    private final HostedTraining training;
    private final Progress progress;
    private final Compute compute;

    /**
     * Prepares a training.
     *
     * @param offer the name of what is trained
     * @param training the plugin's part
     * @param progress where it says what it is doing
     * @param compute the threads that read genomes
     */
    public GeneFinderTraining(String offer, HostedTraining training, Progress progress, Compute compute) {
        this.offer = offer;
        this.training = training;
        this.progress = progress;
        this.compute = compute;
    }

    /** Trains and writes all files; the folder is left to be committed. */
    public void run(List<TrainingFiles> genomes, String licence, OutputFolder folder) {
        progress.activity("reading " + genomes.size() + " annotated genomes");
        List<AnnotatedGenome> annotated = compute.all(genomes.stream()
                .<Callable<AnnotatedGenome>>map(files -> () -> TrainingGenomeReader.read(files))
                .toList());
        progress.activity("training " + offer);
        SortedMap<String, byte[]> files = training.train(annotated);
        files.keySet().forEach(this::checkName);
        files.forEach((name, content) -> write(folder, name, content));
        ModelDescription description = new ModelDescription(
                ModelNames.universal(offer),
                ModelDescription.GENE_FINDER,
                new PluginVersion(
                        training.plugin().name(), offer, training.plugin().version()),
                Release.current().version(),
                trainingData(genomes, annotated),
                files.entrySet().stream().map(this::modelFile).toList(),
                INTENDED_USE,
                licence);
        write(folder, ModelDescription.FILE, ModelDescriptionWriter.write(description));
    }

    private void checkName(String name) {
        if (!ModelNames.isPlain(name) || name.equals(ModelDescription.FILE)) {
            throw new PluginException(
                    training.plugin().name(),
                    "returned a file called '" + name + "' from training, expected a plain name other than "
                            + ModelDescription.FILE + ". Report it to the plugin's author.");
        }
    }

    private static List<TrainingData> trainingData(List<TrainingFiles> genomes, List<AnnotatedGenome> annotated) {
        List<TrainingData> data = new ArrayList<>();
        for (int i = 0; i < genomes.size(); i++) {
            data.add(TrainingDataSheet.of(genomes.get(i), annotated.get(i)));
        }
        return data;
    }

    private ModelFile modelFile(Map.Entry<String, byte[]> file) {
        byte[] content = file.getValue();
        Optional<String> unpacked = file.getKey().endsWith(".gz") ? Optional.of(unpacked(file)) : Optional.empty();
        return new ModelFile(file.getKey(), content.length, Sha256.of(content), unpacked);
    }

    private String unpacked(Map.Entry<String, byte[]> file) {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(file.getValue()))) {
            return Sha256.of(stream);
        } catch (IOException e) {
            throw new PluginException(
                    training.plugin().name(),
                    "returned a file " + file.getKey() + " from training that is no gzip file (" + e.getMessage()
                            + "). Report it to the plugin's author.",
                    e);
        }
    }

    private static void write(OutputFolder folder, String name, byte[] content) {
        try (OutputStream to = folder.file(name)) {
            to.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
