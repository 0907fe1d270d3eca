package org.cistron.neural.gene;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.UsageException;
import org.cistron.api.host.Compute;
import org.cistron.api.host.Progress;
import org.cistron.api.plugin.TrainingTask;
import org.cistron.genes.calling.AnnotationTrust;
import org.cistron.neural.model.Weights;
import org.cistron.neural.network.GeneNetwork;
import org.cistron.neural.network.Parameters;
import org.cistron.neural.training.AdamW;
import org.cistron.neural.training.TrainingPlan;
import org.cistron.neural.training.TrainingState;

/** A network's whole training: steps, looks at the validation genomes, checkpoints, early stopping. */
final class GeneNetworkLearning {
    /** The network's weights in a model. */
    static final String WEIGHTS = "weights.bin";

    /** How much each of the weights matters, in a model. */
    static final String IMPORTANCE = "importance.bin";

    private static final double AVERAGE_KEPT = 0.98;

    private final NDManager manager;
    private final TrainingTask task;
    private final TrainingPlan plan;
    private final Progress progress;
    private final Parameters parameters;
    private final GeneNetworkTraining training;
    private final WindowSampler sampler;
    private final List<TrainingWindow> validation;
    private final boolean afresh;
    private final Map<String, float[]> kept;
    private final long begin = System.nanoTime();
    private Map<String, float[]> best;
    private double bestScore = Double.NaN;
    private int looks;
    private int first;
    private double codons = Double.NaN;
    private double structure = Double.NaN;

    GeneNetworkLearning(
            NDManager manager,
            NetworkMaker maker,
            NetworkDesign design,
            TrainingPlan plan,
            TrainingTask task,
            Compute compute,
            Progress progress,
            List<TrainingContig> contigs,
            List<TrainingContig> validationContigs)
            throws IOException {
        this.manager = manager;
        this.task = task;
        this.plan = plan;
        this.progress = progress;
        Map<String, float[]> base = base(task);
        this.afresh = base.isEmpty();
        this.parameters = Parameters.of(manager, plan.seed(), base);
        GeneNetwork network = maker.make(parameters, design.kind().channels(), design.shape());
        StructureLoss loss = new StructureLoss(AnnotationTrust.standard(), design.logitShare(), compute);
        this.training = new GeneNetworkTraining(manager, network, parameters, design.kind(), plan, loss);
        this.sampler = new WindowSampler(contigs, plan.length(), plan.seed());
        this.validation = ValidationWindows.of(validationContigs, plan.length());
        this.best = parameters.values();
        this.kept = task.keep() > 0 ? new KeptImportance(task).into(training) : Map.of();
    }

    /** Trains; returns the best weights. */
    Map<String, float[]> learn() throws IOException {
        if (afresh && plan.steps() == 0) {
            throw new UsageException(
                    "found a training of 0 steps without --from, expected a model to look at, or steps.");
        }
        resume();
        if (!afresh && first == 0 && !validation.isEmpty()) {
            lookAtBase();
        }
        BatchAhead batches = new BatchAhead(step -> training.batch(step, sampler.draw(step, plan.windows())));
        for (int step = first; step < plan.steps() && looks < plan.patience(); step++) {
            int next = Math.min(step + 1, plan.steps() - 1);
            GeneNetworkTraining.Losses losses = training.step(step, batches.take(step), () -> batches.prepare(next));
            codons = average(codons, losses.codons());
            structure = plan.structureWeight(step) > 0 ? average(structure, losses.structure()) : structure;
            if ((step + 1) % plan.every() == 0 || step + 1 == plan.steps()) {
                look(step, losses);
                task.save(state(step + 1).write());
            }
        }
        return best;
    }

    /**
     * Returns how much each of the best weights matters; with {@code --keep}, to the model that training started from as well,
     * so that the next training can keep both.
     */
    Map<String, float[]> importance() {
        progress.activity("measuring how much each weight matters");
        parameters.restore(best);
        Map<String, float[]> importance = new ImportanceMeasure(manager, training, parameters, sampler, plan).measure();
        importance.forEach((name, values) -> {
            float[] before = kept.getOrDefault(name, new float[values.length]);
            for (int i = 0; i < values.length; i++) {
                values[i] += before[i];
            }
        });
        return importance;
    }

    private void resume() throws IOException {
        Optional<byte[]> checkpoint = task.checkpoint();
        if (checkpoint.isPresent()) {
            TrainingState state = TrainingState.read(checkpoint.get());
            parameters.restore(state.parameters());
            training.optimizer().restore(state.optimizer());
            best = state.best();
            bestScore = state.bestScore();
            looks = state.looks();
            first = state.step();
            codons = state.averages()[0];
            structure = state.averages()[1];
        }
    }

    private TrainingState state(int next) {
        AdamW.State optimizer = training.optimizer().state();
        return new TrainingState(
                next, parameters.values(), optimizer, best, bestScore, looks, new double[] {codons, structure});
    }

    private void look(int step, GeneNetworkTraining.Losses losses) {
        double score = score();
        if (validation.isEmpty() || !(score >= bestScore)) {
            best = parameters.values();
            bestScore = score;
            looks = 0;
        } else {
            looks++;
        }
        record(step + 1, plan.rate(step), losses.norm(), score);
        tell(step, score);
    }

    /** So that what comes of training is no worse than what it began with, and the curve shows where it began. */
    private void lookAtBase() {
        bestScore = score();
        record(0, Double.NaN, Double.NaN, bestScore);
        progress.activity(String.format(Locale.ROOT, "the model to start from: loss %.3f on validation", bestScore));
    }

    private void record(int steps, double rate, double norm, double score) {
        Map<String, Double> row = new LinkedHashMap<>();
        row.put("step", (double) steps);
        row.put("rate", rate);
        row.put("gradient_norm", norm);
        row.put("loss_codons", codons);
        row.put("loss_structure", structure);
        row.put("loss_validation", score);
        task.record(row);
    }

    private double score() {
        double sum = 0;
        int batch = plan.windows();
        for (int i = 0; i < validation.size(); i += batch) {
            List<TrainingWindow> some = validation.subList(i, Math.min(validation.size(), i + batch));
            sum += training.look(some).structure() * some.size();
        }
        return validation.isEmpty() ? Double.NaN : sum / validation.size();
    }

    private void tell(int step, double score) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        double left = seconds / (step + 1 - first) * (plan.steps() - step - 1);
        progress.activity(String.format(
                Locale.ROOT,
                "step %d of %d, loss %.4f a codon, %.3f a kilobase, %.3f on validation; %d:%02d minutes left",
                step + 1,
                plan.steps(),
                codons,
                structure,
                score,
                (int) left / 60,
                (int) left % 60));
    }

    private static double average(double before, double now) {
        return Double.isNaN(before) ? now : AVERAGE_KEPT * before + (1 - AVERAGE_KEPT) * now;
    }

    private static Map<String, float[]> base(TrainingTask task) throws IOException {
        Optional<InputStream> base = task.base(WEIGHTS);
        if (base.isEmpty()) {
            return Map.of();
        }
        try (InputStream from = base.get()) {
            return Weights.read(from);
        }
    }
}
