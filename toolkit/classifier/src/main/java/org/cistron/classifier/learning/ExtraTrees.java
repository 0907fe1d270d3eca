package org.cistron.classifier.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Extremely randomised trees (Geurts, Ernst & Wehenkel 2006): at each node a few features are drawn and for each a threshold,
 * evenly between the least and the greatest value there; the one that lowers the Gini impurity most is asked. All trees see all
 * cases. The missing values of a feature are sent left or right together, by a coin that is tossed with the threshold; where a
 * node has seen none, they go where more cases went. The same cases, options and seed give the same model.
 */
public final class ExtraTrees {
    private final ExtraTreesOptions options;

    /** Prepares to learn. */
    public ExtraTrees(ExtraTreesOptions options) {
        this.options = options;
    }

    /** Learns a model; where all cases are of one kind it gives each the same log-odds. */
    public AveragedTrees fit(Examples examples) {
        float[][] columns = IntStream.range(0, examples.features())
                .mapToObj(examples::floatColumn)
                .toArray(float[][]::new);
        Random seeds = new Random(options.seed());
        List<DecisionTree> trees = new ArrayList<>();
        while (trees.size() < options.trees()) {
            trees.add(new RandomTreeGrower(examples, columns, options, new Random(seeds.nextLong())).grow());
        }
        return new AveragedTrees(examples.features(), trees);
    }
}
