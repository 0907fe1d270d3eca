package org.cistron.variant.ensemble;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cistron.classifier.learning.Attribution;
import org.cistron.classifier.learning.FittedModel;

/**
 * Several models that learned the same from the same numbers, and how much each is worth. The last of those numbers are what others
 * answer; they are weighed beside the models' answers once more, for a model that is given many numbers makes less of a good one.
 *
 * @param learners the models
 * @param blend makes calibrated log-odds of theirs, and of what others answer
 */
record CombinedModel(List<FittedModel> learners, FittedModel blend) {

    /** Takes an immutable copy. */
    CombinedModel {
        learners = List.copyOf(learners);
    }

    double logOdds(double[] row) {
        return blend.logOdds(weighed(learners, row, blend.features() - learners.size()));
    }

    /** Returns what a blend weighs: what each learner answers, then what others do. */
    static double[] weighed(List<FittedModel> learners, double[] row, int others) {
        double[] weighed = new double[learners.size() + others];
        for (int i = 0; i < learners.size(); i++) {
            weighed[i] = learners.get(i).logOdds(row);
        }
        System.arraycopy(row, row.length - others, weighed, learners.size(), others);
        return weighed;
    }

    /** Returns what each number added to the log-odds, to first order: the learners' contributions by the blend's weights. */
    double[] contributions(double[] row) {
        int others = blend.features() - learners.size();
        double[] answers = weighed(learners, row, others);
        Attribution shares = blend.contributions(answers);
        double[] sum = new double[row.length];
        for (int i = 0; i < others; i++) {
            sum[row.length - others + i] = shares.of(learners.size() + i);
        }
        for (int i = 0; i < learners.size(); i++) {
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
        FittedModel blend = FittedModel.read(from);
        if (blend.features() < learners.size()) {
            throw new IOException("found a blend of " + blend.features() + ", expected at least " + learners.size());
        }
        return new CombinedModel(learners, blend);
    }
}
