package org.cistron.variant.ensemble;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cistron.classifier.learning.Attribution;
import org.cistron.classifier.learning.FittedModel;

/**
 * Several models that learned the same from the same numbers, and how much each is worth.
 *
 * @param learners the models
 * @param blend makes calibrated log-odds of theirs
 */
record CombinedModel(List<FittedModel> learners, FittedModel blend) {

    /** Takes an immutable copy. */
    CombinedModel {
        learners = List.copyOf(learners);
    }

    double logOdds(double[] row) {
        return blend.logOdds(answers(row));
    }

    /** Returns what each learner answers. */
    double[] answers(double[] row) {
        return learners.stream().mapToDouble(learner -> learner.logOdds(row)).toArray();
    }

    /** Returns what each number added to the log-odds, to first order: the learners' contributions by the blend's weights. */
    double[] contributions(double[] row) {
        double[] answers = answers(row);
        Attribution shares = blend.contributions(answers);
        double[] sum = new double[row.length];
        for (int i = 0; i < answers.length; i++) {
            double slope = answers[i] == 0 ? 0 : shares.of(i) / answers[i];
            Attribution own = learners.get(i).contributions(row);
            for (int feature = 0; feature < sum.length; feature++) {
                sum[feature] += slope * own.of(feature);
            }
        }
        return sum;
    }

    void write(DataOutput to) throws IOException {
        to.writeInt(learners.size());
        for (FittedModel learner : learners) {
            learner.write(to);
        }
        blend.write(to);
    }

    static CombinedModel read(DataInput from) throws IOException {
        List<FittedModel> learners = new ArrayList<>();
        for (int count = from.readInt(); count > 0; count--) {
            learners.add(FittedModel.read(from));
        }
        return new CombinedModel(learners, FittedModel.read(from));
    }
}
