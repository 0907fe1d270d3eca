package org.cistron.runner.train;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.cistron.api.error.InputException;
import org.cistron.api.host.Compute;
import org.cistron.api.host.Progress;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.domain.DomainSurvey;
import org.cistron.runner.host.HostedTraining;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.Release;
import org.cistron.runner.model.ModelDescription;
import org.cistron.runner.model.ModelDescription.PluginVersion;
import org.cistron.runner.model.ModelDescription.Training;
import org.cistron.runner.model.ModelFolder;

/**
 * Lets a plugin learn from annotated genomes and puts what it returns into a folder, with {@code model.json} and the
 * learning curve. A training that was broken off goes on from its checkpoint and comes to the same bytes.
 */
public final class GeneFinderTraining {
    private static final String INTENDED_USE = "Finding protein-coding genes in bacterial, archaeal and phage sequence,"
            + " best in genomes like those it was trained on; not for genes with introns.";

    private final HostedTraining training;
    private final Progress progress;
    private final Compute compute;
    private final CheckpointFile checkpoints;

    /**
     * Prepares a training.
     *
     * @param training the plugin's part
     * @param progress where it says what it is doing
     * @param compute the threads that read genomes
     * @param checkpoints where it is kept how far the training has come; to be removed once the model is in its place
     */
    public GeneFinderTraining(HostedTraining training, Progress progress, Compute compute, CheckpointFile checkpoints) {
        this.training = training;
        this.progress = progress;
        this.compute = compute;
        this.checkpoints = checkpoints;
    }

    /**
     * Trains and writes all files; the folder is left to be committed.
     *
     * @throws InputException if the genomes, the model to start from or the checkpoint are not what they should be
     */
    public void run(TrainingOrder order, OutputFolder folder) {
        order.base().ifPresent(base -> base.requireOffer(order.offer()));
        TrainingSheets sheets = TrainingSheets.of(order.data(), compute);
        TrainingTrace trace = TrainingTrace.open(checkpoints, fingerprint(order, sheets));
        progress.activity("reading " + order.data().genomes().size() + " annotated genomes");
        TrainingAtWork work = new TrainingAtWork(
                read(order.data().genomes()), read(order.data().validation()), order.base(), order.keep(), trace);
        progress.activity(trace.resumed() ? "going on from " + checkpoints.path() : "training " + order.offer());
        TrainedFiles files = new TrainedFiles(training.plugin().name(), training.train(work));
        warn(order, work);
        new ModelOutput(folder).write(files, trace.curve(), describe(order, sheets, work, trace, files));
    }

    private void warn(TrainingOrder order, TrainingAtWork work) {
        if (work.baseIgnored()) {
            progress.warning("'" + order.offer() + "' has not looked at the model of --from: it learns afresh. Leave"
                    + " --from out, or train a plugin that starts from a model.");
        }
        if (work.keepIgnored()) {
            progress.warning("'" + order.offer() + "' has not asked for --keep: what the model of --from knew may be"
                    + " forgotten. Leave --keep out, or train a plugin that keeps.");
        }
    }

    private ModelDescription describe(
            TrainingOrder order, TrainingSheets sheets, TrainingAtWork work, TrainingTrace trace, TrainedFiles files) {
        return new ModelDescription(
                order.offer(),
                ModelDescription.GENE_FINDER,
                new PluginVersion(
                        training.plugin().name(),
                        order.offer(),
                        training.plugin().version()),
                Release.current().version(),
                new Training(
                        TrainingSheets.describe(sheets.genomes(), work.genomes()),
                        TrainingSheets.describe(sheets.validation(), work.validation()),
                        order.base().map(ModelFolder::sha256),
                        Optional.of(DomainSurvey.of(work.genomes())),
                        training.asked(),
                        trace.curve().last()),
                files.describe(),
                INTENDED_USE,
                order.licence());
    }

    private TrainingFingerprint fingerprint(TrainingOrder order, TrainingSheets sheets) {
        LoadedPlugin plugin = training.plugin();
        SortedMap<String, String> parts = new TreeMap<>();
        parts.put("plugin", plugin.name() + " " + plugin.version());
        parts.put("trained", order.offer());
        parts.put("Cistron", Release.current().version());
        order.settings().forEach((name, value) -> parts.put("settings of " + name, value));
        sheets.genomes().forEach(sheet -> add("genome", sheet, parts));
        sheets.validation().forEach(sheet -> add("validation genome", sheet, parts));
        order.base().ifPresent(base -> parts.put("model of --from", base.sha256()));
        if (order.keep() > 0) {
            parts.put("--keep", Double.toString(order.keep()));
        }
        order.models().forEach(model -> parts.put("model '" + model.name() + "' of --model", model.sha256()));
        return new TrainingFingerprint(parts);
    }

    private static void add(String role, TrainingDataSheet sheet, SortedMap<String, String> parts) {
        sheet.files()
                .forEach(file -> parts.put(role + " " + sheet.name() + ", SHA-256 of " + file.name(), file.sha256()));
    }

    private List<AnnotatedGenome> read(List<TrainingFiles> genomes) {
        return compute.all(genomes.stream()
                .<Callable<AnnotatedGenome>>map(files -> () -> TrainingGenomeReader.read(files))
                .toList());
    }
}
