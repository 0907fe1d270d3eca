package org.cistron.classifier.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.cistron.classifier.storage.Block;

/**
 * What {@link ExtraTrees} learn: the probability is the mean of those of the leaves. Leaves are smoothed, so the log-odds are
 * finite. A feature contributes the change of probability along the paths (Saabas 2014), scaled so that all together make up the
 * log-odds.
 */
public final class AveragedTrees implements FittedModel {
    static final int KIND = 2;

    /** A change of probability below this is taken as none: the scale is then that of the slope. */
    private static final double NO_CHANGE = 1e-9;
    /** Keeps the log-odds finite where leaves are rounded to 0 or 1. */
    private static final double LEAST = 1e-6;

    private final Trees trees;

    AveragedTrees(int features, List<DecisionTree> trees) {
        this(new Trees(features, trees));
    }

    private AveragedTrees(Trees trees) {
        this.trees = trees;
    }

    @Override
    public int features() {
        return trees.features();
    }

    /** Returns how many trees there are. */
    public int trees() {
        return trees.trees().size();
    }

    @Override
    public double logOdds(double[] row) {
        return logit(trees.sum(checked(row)) / trees());
    }

    @Override
    public Attribution contributions(double[] row) {
        double from = trees.rootSum() / trees();
        double to = trees.sum(checked(row)) / trees();
        double base = logit(from);
        double change = to - from;
        double scale =
                Math.abs(change) < NO_CHANGE ? 1 / (within(from) * (1 - within(from))) : (logit(to) - base) / change;
        double[] contributions = trees.attribution(row);
        for (int feature = 0; feature < contributions.length; feature++) {
            contributions[feature] *= scale / trees();
        }
        return new Attribution(base, contributions);
    }

    @Override
    public void write(DataOutput to) throws IOException {
        Block.write(to, KIND, trees::write);
    }

    static AveragedTrees readContent(DataInput from) throws IOException {
        Trees trees = Trees.read(from);
        if (trees.trees().isEmpty()) {
            throw new IOException("found no trees, expected one or more");
        }
        return new AveragedTrees(trees);
    }

    private static double logit(double probability) {
        double within = within(probability);
        return Math.log(within / (1 - within));
    }

    private static double within(double probability) {
        return Math.max(LEAST, Math.min(1 - LEAST, probability));
    }
}
