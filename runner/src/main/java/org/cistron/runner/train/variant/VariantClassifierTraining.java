package org.cistron.runner.train.variant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cistron.api.error.InputException;
import org.cistron.api.host.Progress;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.host.HostedClassifierTraining;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.Release;
import org.cistron.runner.labelled.LabelledCase;
import org.cistron.runner.labelled.LabelledData;
import org.cistron.runner.labelled.LabelledDataReader;
import org.cistron.runner.model.ModelDescription;
import org.cistron.runner.model.ModelDescription.PluginVersion;
import org.cistron.runner.model.ModelDescription.Training;
import org.cistron.runner.model.ModelFolder;
import org.cistron.runner.train.CheckpointFile;
import org.cistron.runner.train.ModelOutput;
import org.cistron.runner.train.TrainedFiles;
import org.cistron.runner.train.TrainingTrace;

/**
 * Lets a plugin learn from labelled variants and puts what it returns into a folder, with {@code model.json} and the learning
 * curve. A training that was broken off goes on from its checkpoint and comes to the same bytes.
 */
public final class VariantClassifierTraining {
    private final PluginHost host;
    private final Progress progress;
    private final CheckpointFile checkpoints;

    /**
     * Prepares a training.
     *
     * @param host the plugins, and the models at hand
     * @param progress where it says what it is doing
     * @param checkpoints where it is kept how far the training has come; to be removed once the model is in its place
     */
    public VariantClassifierTraining(PluginHost host, Progress progress, CheckpointFile checkpoints) {
        this.host = host;
        this.progress = progress;
        this.checkpoints = checkpoints;
    }

    /**
     * Trains and writes all files; the folder is left to be committed.
     *
     * @param name what is trained
     * @param licence under which terms the model may be used
     * @return how many cases there were
     * @throws InputException if the data, the model to start from or the checkpoint are not what they should be
     */
    public int run(String name, VariantTrainingOrder order, String licence, OutputFolder folder) {
        order.base().ifPresent(base -> base.requireOffer(name));
        Apprentices apprentices =
                new Apprentices(host, new TrainingMaterial(order.proteins(), order.genomes()), order.base());
        HostedClassifierTraining training = apprentices.of(name);
        VariantTrainingSheets sheets = new VariantTrainingSheets(order);
        TrainingTrace trace = TrainingTrace.open(
                checkpoints, sheets.fingerprint(List.of(training.plugin()), Map.of("trained", name)));
        LabelledData data = read(order);
        LearningTask task = LearningTask.whole(apprentices, name, labelled(data), trace);
        progress.activity(trace.resumed() ? "going on from " + checkpoints.path() : "training " + name);
        TrainedFiles files = new TrainedFiles(training.plugin().name(), training.train(task));
        if (order.base().isPresent() && task.baseIgnored()) {
            progress.warning(
                    "'" + name + "' has not looked at the model of --from: it learns afresh. Leave --from out, or"
                            + " train a plugin that starts from a model.");
        }
        Training how = new Training(
                sheets.describe(data),
                List.of(),
                order.base().map(ModelFolder::sha256),
                Optional.empty(),
                training.asked(),
                trace.curve().last());
        new ModelOutput(folder).write(files, trace.curve(), describe(training, how, data, files, licence));
        return data.cases().size();
    }

    private LabelledData read(VariantTrainingOrder order) {
        progress.activity("reading " + order.data().tables().size() + " tables of labelled variants");
        LabelledData data = LabelledDataReader.read(order.data());
        data.notices().forEach(progress::warning);
        return data;
    }

    private static ModelDescription describe(
            HostedClassifierTraining training, Training how, LabelledData data, TrainedFiles files, String licence) {
        return new ModelDescription(
                training.name(),
                ModelDescription.VARIANT_CLASSIFIER,
                new PluginVersion(
                        training.plugin().name(),
                        training.name(),
                        training.plugin().version()),
                Release.current().version(),
                how,
                files.describe(),
                intendedUse(data),
                licence);
    }

    private static String intendedUse(LabelledData data) {
        String questions = labelled(data).stream()
                .map(labelled -> labelled.asked().question())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return "Judging single variants by the questions it was trained on (" + questions
                + "), best of genes like those it was trained on; for research, not for diagnosis.";
    }

    private static List<LabelledVariant> labelled(LabelledData data) {
        return data.cases().stream().map(LabelledCase::labelled).toList();
    }
}
