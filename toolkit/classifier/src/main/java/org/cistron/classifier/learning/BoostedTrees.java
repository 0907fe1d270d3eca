package org.cistron.classifier.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.cistron.classifier.storage.Block;
import org.cistron.classifier.storage.Numbers;

/**
 * What {@link GradientBoosting} learns: log-odds as a base and the sum of trees. A feature contributes the change of the nodes'
 * values that its questions make along the path of the case (Saabas 2014, "Interpreting random forests").
 */
public final class BoostedTrees implements FittedModel {
    static final int KIND = 1;

    private final double base;
    private final Trees trees;

    BoostedTrees(double base, int features, List<DecisionTree> trees) {
        this(base, new Trees(features, trees));
    }

    private BoostedTrees(double base, Trees trees) {
        this.base = base;
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
        return base + trees.sum(checked(row));
    }

    @Override
    public Attribution contributions(double[] row) {
        return new Attribution(base + trees.rootSum(), trees.attribution(checked(row)));
    }

    @Override
    public void write(DataOutput to) throws IOException {
        Block.write(to, KIND, content -> {
            content.writeDouble(base);
            trees.write(content);
        });
    }

    static BoostedTrees readContent(DataInput from) throws IOException {
        return new BoostedTrees(Numbers.finite(from, "the base"), Trees.read(from));
    }
}
