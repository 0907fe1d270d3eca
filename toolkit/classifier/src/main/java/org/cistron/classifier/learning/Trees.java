package org.cistron.classifier.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cistron.classifier.storage.Numbers;

/**
 * Trees whose values are added up.
 *
 * @param features how many features a row has
 * @param trees the trees
 */
record Trees(int features, List<DecisionTree> trees) {
    private static final int MOST_TREES = 1 << 20;

    Trees {
        trees = List.copyOf(trees);
    }

    double sum(double[] row) {
        double sum = 0;
        for (DecisionTree tree : trees) {
            sum += tree.value(row);
        }
        return sum;
    }

    double rootSum() {
        double sum = 0;
        for (DecisionTree tree : trees) {
            sum += tree.rootValue();
        }
        return sum;
    }

    /** Returns by how much each feature changes the sum, along the paths of a case (Saabas 2014). */
    double[] attribution(double[] row) {
        double[] attribution = new double[features];
        trees.forEach(tree -> tree.attribute(row, attribution));
        return attribution;
    }

    void write(DataOutput to) throws IOException {
        to.writeInt(features);
        to.writeInt(trees.size());
        for (DecisionTree tree : trees) {
            tree.write(to);
        }
    }

    static Trees read(DataInput from) throws IOException {
        int features = Numbers.count(from, "features", 0, Examples.MOST_FEATURES);
        int count = Numbers.count(from, "trees", 0, MOST_TREES);
        List<DecisionTree> trees = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            trees.add(DecisionTree.read(from, features));
        }
        return new Trees(features, trees);
    }
}
