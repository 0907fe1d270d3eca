package org.cistron.neural.gene;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private static final double AVERAGE_KEPT = 0.98;

    private final TrainingTask task;
    private final TrainingPlan plan;
    private final Progress progress;
    private final Parameters parameters;
    private final GeneNetworkTraining training;
    private final WindowSampler sampler;
    private final List<TrainingWindow> validation;
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
            Progress progress,
            List<TrainingContig> contigs,
            List<TrainingContig> validationContigs)
            throws IOException {
        this.task = task;
        this.plan = plan;
        this.progress = progress;
        this.parameters = Parameters.of(manager, plan.seed(), base(task));
        GeneNetwork network = maker.make(parameters, design.kind().channels(), design.shape());
        StructureLoss loss = new StructureLoss(AnnotationTrust.standard(), design.logitShare());
        this.training = new GeneNetworkTraining(manager, network, parameters, design.kind(), plan, loss);
        this.sampler = new WindowSampler(contigs, plan.length(), plan.seed());
        this.validation = ValidationWindows.of(validationContigs, plan.length());
        this.best = parameters.values();
    }

    /** Trains; returns the best weights. */
    Map<String, float[]> learn() throws IOException {
        resume();
        for (int step = first; step < plan.steps() && looks < plan.patience(); step++) {
            GeneNetworkTraining.Losses losses = training.step(step, sampler.draw(step, plan.windows()));
            codons = average(codons, losses.codons());
            structure = plan.structureWeight(step) > 0 ? average(structure, losses.structure()) : structure;
            if ((step + 1) % plan.every() == 0 || step + 1 == plan.steps()) {
                look(step, losses);
                task.save(state(step + 1).write());
            }
        }
        return best;
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
        Map<String, Double> row = new LinkedHashMap<>();
        row.put("step", step + 1.0);
        row.put("rate", plan.rate(step));
        row.put("gradient_norm", losses.norm());
        row.put("loss_codons", codons);
        row.put("loss_structure", structure);
        row.put("loss_validation", score);
        task.record(row);
        tell(step, score);
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
