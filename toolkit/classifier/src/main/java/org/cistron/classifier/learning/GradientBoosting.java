package org.cistron.classifier.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Gradient boosting of trees on the logistic loss (Friedman 2001, "Greedy function approximation"), with second derivatives and
 * penalties (Chen & Guestrin 2016, "XGBoost") and on histograms of binned features. Missing values go to the side where the loss
 * is lower. The same cases, options and seed give the same model.
 */
public final class GradientBoosting {
    private final BoostingOptions options;

    /** Prepares to learn. */
    public GradientBoosting(BoostingOptions options) {
        this.options = options;
    }

    /** Learns a model; where all cases are of one kind it gives each the same log-odds. */
    public BoostedTrees fit(Examples examples) {
        double base = examples.baseLogOdds();
        List<DecisionTree> trees = examples.oneSided() || examples.features() == 0 ? List.of() : grow(examples, base);
        return new BoostedTrees(base, examples.features(), trees);
    }

    private List<DecisionTree> grow(Examples examples, double base) {
        float[][] columns = IntStream.range(0, examples.features())
                .mapToObj(examples::floatColumn)
                .toArray(float[][]::new);
        BinnedColumns binned = new BinnedColumns(columns, examples, options.bins());
        LogisticLoss loss = new LogisticLoss(examples, base);
        BoostedTreeGrower grower = new BoostedTreeGrower(binned, examples.count(), options, loss);
        Random random = new Random(options.seed());
        List<DecisionTree> trees = new ArrayList<>();
        while (trees.size() < options.trees()) {
            loss.differentiate();
            DecisionTree tree = grower.grow(rows(examples.count(), random), features(columns.length, random));
            loss.add(tree, columns);
            trees.add(tree);
        }
        return trees;
    }

    /** Returns some of the cases, rising. */
    private int[] rows(int count, Random random) {
        if (options.rowShare() == 1) {
            return IntStream.range(0, count).toArray();
        }
        int[] rows = IntStream.range(0, count)
                .filter(row -> random.nextDouble() < options.rowShare())
                .toArray();
        return rows.length > 0 ? rows : IntStream.range(0, count).toArray();
    }

    /** Returns some of the features, rising. */
    private int[] features(int count, Random random) {
        int wanted = Math.max(1, (int) Math.round(options.columnShare() * count));
        int[] features = new int[wanted];
        int chosen = 0;
        for (int feature = 0; feature < count && chosen < wanted; feature++) {
            if (random.nextInt(count - feature) < wanted - chosen) {
                features[chosen++] = feature;
            }
        }
        return features;
    }
}
