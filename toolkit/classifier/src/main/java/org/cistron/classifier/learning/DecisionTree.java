package org.cistron.classifier.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.cistron.classifier.storage.Numbers;

/**
 * A binary tree that sends a case left where its feature, as a float, is at most the threshold; a missing one goes where the node
 * says. Nodes lie in preorder: the left child follows its parent. Inner nodes have a value too, so that a path can be told feature
 * by feature.
 */
final class DecisionTree {
    /** In the place of a feature: the node is a leaf. */
    static final short LEAF = -1;

    private static final int MOST_NODES = 1 << 22;
    private static final int MISSING_LEFT = 0x8000;

    private final short[] features;
    private final float[] thresholds;
    private final boolean[] missingLeft;
    private final int[] rights;
    private final float[] values;

    DecisionTree(short[] features, float[] thresholds, boolean[] missingLeft, int[] rights, float[] values) {
        this.features = features;
        this.thresholds = thresholds;
        this.missingLeft = missingLeft;
        this.rights = rights;
        this.values = values;
    }

    int nodes() {
        return features.length;
    }

    /** Returns the value before any question is asked. */
    double rootValue() {
        return values[0];
    }

    /** Returns the value of the leaf that a case falls into. */
    double value(double[] row) {
        int node = 0;
        while (features[node] != LEAF) {
            node = next(node, (float) row[features[node]]);
        }
        return values[node];
    }

    /** Returns the value of the leaf that a case of the training falls into. */
    double value(float[][] columns, int row) {
        int node = 0;
        while (features[node] != LEAF) {
            node = next(node, columns[features[node]][row]);
        }
        return values[node];
    }

    /** Adds to each feature by how much its questions change the value along the path of a case. */
    void attribute(double[] row, double[] to) {
        int node = 0;
        while (features[node] != LEAF) {
            int next = next(node, (float) row[features[node]]);
            to[features[node]] += (double) values[next] - values[node];
            node = next;
        }
    }

    private int next(int node, float value) {
        boolean left = Float.isNaN(value) ? missingLeft[node] : value <= thresholds[node];
        return left ? node + 1 : rights[node];
    }

    /** Writes the nodes; where the right child begins need not be told in preorder. */
    void write(DataOutput to) throws IOException {
        to.writeInt(features.length);
        for (int node = 0; node < features.length; node++) {
            to.writeFloat(values[node]);
            if (features[node] == LEAF) {
                to.writeShort(LEAF);
            } else {
                to.writeShort(features[node] | (missingLeft[node] ? MISSING_LEFT : 0));
                to.writeFloat(thresholds[node]);
            }
        }
    }

    /** Reads a tree over a number of features. */
    static DecisionTree read(DataInput from, int features) throws IOException {
        int nodes = Numbers.count(from, "nodes", 1, MOST_NODES);
        TreeBuilder builder = new TreeBuilder();
        OpenNodes open = new OpenNodes();
        for (int read = 0; read < nodes; read++) {
            if (read > 0) {
                open.place(builder);
            }
            int node = builder.leaf(Numbers.finiteFloat(from, "a node's value"));
            short word = from.readShort();
            if (word == LEAF) {
                continue;
            }
            int feature = word & ~MISSING_LEFT & 0xffff;
            if (feature >= features) {
                throw new IOException("found feature " + feature + " in a tree, expected less than " + features);
            }
            builder.split(node, feature, Numbers.finiteFloat(from, "a threshold"), (word & MISSING_LEFT) != 0);
            open.add(node);
        }
        open.checkAllPlaced();
        return builder.tree();
    }
}
