package org.cistron.runner.train.variant;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cistron.api.error.InputException;
import org.cistron.api.error.UsageException;
import org.cistron.api.host.Progress;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.classifier.folds.GroupFolds;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.host.HostedClassifierTraining;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.labelled.LabelledCase;
import org.cistron.runner.labelled.LabelledData;
import org.cistron.runner.labelled.LabelledDataReader;
import org.cistron.runner.train.CheckpointFile;
import org.cistron.runner.train.TrainingTrace;

/**
 * Lets classifiers answer each fold of labelled variants when they have learned from the others, and writes {@code held_out.tsv}. The
 * folds are the same for all; no group is in two of them. One that was broken off goes on after the last that had answered a fold.
 */
public final class CrossValidation {
    private final PluginHost host;
    private final Progress progress;
    private final CheckpointFile checkpoints;

    /**
     * Prepares a cross-validation.
     *
     * @param host the plugins, and the models at hand
     * @param progress where it says what it is doing
     * @param checkpoints where answers are kept until all are there
     */
    public CrossValidation(PluginHost host, Progress progress, CheckpointFile checkpoints) {
        this.host = host;
        this.progress = progress;
        this.checkpoints = checkpoints;
    }

    /**
     * Into how many folds cases are divided.
     *
     * @param folds 2 or more
     * @param seed what the division follows from
     */
    public record Division(int folds, long seed) {}

    /**
     * Runs and writes the table; the folder is left to be committed.
     *
     * @param names who is asked
     * @return how many cases there were
     * @throws InputException if the data or the checkpoint are not what they should be
     */
    public int run(List<String> names, VariantTrainingOrder order, Division division, OutputFolder folder) {
        Apprentices apprentices =
                new Apprentices(host, new TrainingMaterial(order.proteins(), order.genomes()), order.base());
        List<HostedClassifierTraining> trainings =
                names.stream().map(apprentices::of).toList();
        TrainingTrace trace = TrainingTrace.open(
                checkpoints,
                new VariantTrainingSheets(order)
                        .fingerprint(
                                trainings.stream()
                                        .map(HostedClassifierTraining::plugin)
                                        .toList(),
                                Map.of(
                                        "held out by",
                                        String.join(", ", names),
                                        "folds",
                                        Integer.toString(division.folds()),
                                        "seed",
                                        Long.toString(division.seed()))));
        progress.activity("reading " + order.data().tables().size() + " tables of labelled variants");
        LabelledData data = LabelledDataReader.read(order.data());
        data.notices().forEach(progress::warning);
        int[] folds = folds(data.cases(), division);
        FoldAnswers answers = new FoldAnswers(names.size(), folds, trace.checkpoint());
        for (int fold = 0; fold < division.folds(); fold++) {
            answer(fold, folds, data.cases(), names, new Work(apprentices, answers, trace));
        }
        write(
                folder,
                HeldOutTableWriter.of(
                        names, data.cases(), folds, !order.homologs().isEmpty(), answers));
        return data.cases().size();
    }

    private record Work(Apprentices apprentices, FoldAnswers answers, TrainingTrace trace) {}

    private void answer(int fold, int[] folds, List<LabelledCase> cases, List<String> names, Work work) {
        List<LabelledVariant> learned = part(cases, folds, fold, false);
        List<VariantQuestion> judged = part(cases, folds, fold, true).stream()
                .map(LabelledVariant::asked)
                .toList();
        LearnedClassifiers classifiers = new LearnedClassifiers(work.apprentices(), learned, List.of());
        for (int plugin = 0; plugin < names.size(); plugin++) {
            if (!work.answers().has(fold, plugin)) {
                progress.activity("fold " + (fold + 1) + ": " + names.get(plugin) + " learns from " + learned.size()
                        + " variants to answer " + judged.size());
                work.answers().add(fold, plugin, classifiers.logOdds(names.get(plugin), judged));
                work.trace().save(work.answers().bytes());
            }
        }
    }

    private static List<LabelledVariant> part(List<LabelledCase> cases, int[] folds, int fold, boolean within) {
        return IntStream.range(0, folds.length)
                .filter(i -> (folds[i] == fold) == within)
                .mapToObj(i -> cases.get(i).labelled())
                .toList();
    }

    private static int[] folds(List<LabelledCase> cases, Division division) {
        List<String> groups =
                cases.stream().map(found -> found.labelled().group()).toList();
        try {
            return GroupFolds.of(groups, division.folds(), division.seed());
        } catch (IllegalArgumentException e) {
            throw new UsageException("found --folds " + division.folds() + ", expected 2 to "
                    + groups.stream().distinct().count() + ", the number of groups that must not be torn apart.");
        }
    }

    private static void write(OutputFolder folder, String table) {
        try (OutputStream to = folder.file(HeldOutTableWriter.FILE)) {
            to.write(table.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
