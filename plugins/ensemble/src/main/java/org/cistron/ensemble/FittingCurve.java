package org.cistron.ensemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.plugin.TrainingTask;

/** The learning curve: a row for each round, with the losses of all situations side by side. */
final class FittingCurve {
    private FittingCurve() {}

    /** Records what came of as many rounds in each situation. */
    static void record(Map<Situation, WeightFitting.Fitted> fitted, int rounds, TrainingTask task) {
        for (int round = 0; round < rounds; round++) {
            Map<String, Double> row = new LinkedHashMap<>();
            row.put("round", round + 1.0);
            for (Map.Entry<Situation, WeightFitting.Fitted> of : fitted.entrySet()) {
                List<WeightFitting.Losses> losses = of.getValue().rounds();
                row.put("loss_" + of.getKey().word(), losses.get(round).learned());
                row.put(
                        "loss_" + of.getKey().word() + "_validation",
                        losses.get(round).validation());
            }
            task.record(row);
        }
    }
}
