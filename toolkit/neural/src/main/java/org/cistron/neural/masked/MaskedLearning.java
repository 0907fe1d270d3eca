package org.cistron.neural.masked;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cistron.neural.engine.DeviceChoice;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.network.Parameters;
import org.cistron.neural.training.TrainingState;

/** A masked network's whole training: steps, looks at held-out sequences, checkpoints. */
public final class MaskedLearning {
    private static final double AVERAGE_KEPT = 0.98;
    /** Windows of held-out sequences that are looked at. */
    private static final int LOOKED_AT = 256;

    private final MaskedDesign design;
    private final MaskedPlan plan;
    private final LearningRecord record;
    private final Parameters parameters;
    private final MaskedTraining training;
    private final WindowCourse course;
    private final List<byte[]> kept;
    private final double entropy;
    private final long begin = System.nanoTime();
    private int first;
    private double average = Double.NaN;

    /**
     * Trains a network; returns its weights.
     *
     * @param device where it is to run, as {@link DeviceChoice} reads it
     * @param sequences letters in either case; too long ones should be cut, since some are held out whole
     * @throws IllegalArgumentException if there are none
     * @throws IOException if the checkpoint is that of another training
     */
    public static Map<String, float[]> learn(
            String device, MaskedDesign design, MaskedPlan plan, List<String> sequences, LearningRecord record)
            throws IOException {
        try (NDManager manager = NeuralEngine.open(DeviceChoice.of(device))) {
            return new MaskedLearning(manager, design, plan, sequences, record).learn();
        }
    }

    private MaskedLearning(
            NDManager manager, MaskedDesign design, MaskedPlan plan, List<String> sequences, LearningRecord record) {
        this.design = design;
        this.plan = plan;
        this.record = record;
        Alphabet alphabet = design.alphabet();
        HeldOut parts = HeldOut.of(sequences.stream().map(alphabet::tokens).toList());
        this.course = new WindowCourse(alphabet, parts.learned(), design.window(), plan.seed());
        if (course.size() == 0) {
            throw new IllegalArgumentException("found no " + alphabet.label() + " sequences to learn from");
        }
        WindowCourse looks = new WindowCourse(alphabet, parts.kept(), design.window(), 1);
        this.kept = looks.windows(0, Math.min(LOOKED_AT, looks.size()));
        this.entropy = HeldOut.entropy(parts.kept(), alphabet);
        this.parameters = Parameters.untrained(manager, plan.seed());
        this.training = new MaskedTraining(manager, parameters, design, plan);
    }

    private Map<String, float[]> learn() throws IOException {
        resume();
        for (int step = first; step < plan.steps(); step++) {
            double loss = training.step(step, course.windows(step, plan.windows()));
            average = Double.isNaN(average) ? loss : AVERAGE_KEPT * average + (1 - AVERAGE_KEPT) * loss;
            if ((step + 1) % plan.every() == 0 || step + 1 == plan.steps()) {
                look(step);
                record.save(state(step + 1).write());
            }
        }
        return parameters.values();
    }

    private void resume() throws IOException {
        Optional<byte[]> checkpoint = record.checkpoint();
        if (checkpoint.isPresent()) {
            TrainingState state = TrainingState.read(checkpoint.get());
            parameters.restore(state.parameters());
            training.optimizer().restore(state.optimizer());
            first = state.step();
            average = state.averages()[0];
        }
    }

    private TrainingState state(int next) {
        double[] averages = {average};
        return new TrainingState(
                next, parameters.values(), training.optimizer().state(), Map.of(), Double.NaN, 0, averages);
    }

    private void look(int step) {
        MaskedTraining.Score score = score();
        Map<String, Double> row = new LinkedHashMap<>();
        row.put("letters", (double) design.alphabet().letters());
        row.put("step", step + 1.0);
        row.put("rate", plan.rate(step));
        row.put("loss", average);
        row.put("loss_held_out", score.loss());
        row.put("accuracy_held_out", score.accuracy());
        row.put("perplexity_held_out", Math.exp(score.loss()));
        row.put("entropy_of_letters", entropy);
        record.record(row);
        tell(step, score);
    }

    private MaskedTraining.Score score() {
        double loss = 0;
        double accuracy = 0;
        double places = 0;
        for (int from = 0; from < kept.size(); from += plan.windows()) {
            MaskedTraining.Score score =
                    training.look(kept.subList(from, Math.min(kept.size(), from + plan.windows())));
            loss += score.loss() * score.places();
            accuracy += score.accuracy() * score.places();
            places += score.places();
        }
        return new MaskedTraining.Score(loss / places, accuracy / places, places);
    }

    private void tell(int step, MaskedTraining.Score score) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        double left = seconds / (step + 1 - first) * (plan.steps() - step - 1);
        record.activity(String.format(
                Locale.ROOT,
                "reading %s, step %d of %d: loss %.3f, %.3f on held-out sequences (letters alone: %.3f), %.0f minutes left",
                design.alphabet() == Alphabet.PROTEIN ? "proteins" : "genomes",
                step + 1,
                plan.steps(),
                average,
                score.loss(),
                entropy,
                left / 60));
    }
}
