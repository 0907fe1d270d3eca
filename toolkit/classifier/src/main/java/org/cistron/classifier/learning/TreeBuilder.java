package org.cistron.classifier.learning;

import java.util.Arrays;

/** A decision tree in the making, node after node in preorder. */
final class TreeBuilder {
    private short[] features = new short[31];
    private float[] thresholds = new float[31];
    private boolean[] missingLeft = new boolean[31];
    private int[] rights = new int[31];
    private float[] values = new float[31];
    private int size;

    /** Adds a node, a leaf so far, and returns its number. */
    int leaf(float value) {
        if (size == features.length) {
            grow(2 * size + 1);
        }
        features[size] = DecisionTree.LEAF;
        values[size] = value;
        return size++;
    }

    /** Makes a leaf an inner node; what is added next is its left child. */
    void split(int node, int feature, float threshold, boolean missingGoesLeft) {
        features[node] = (short) feature;
        thresholds[node] = threshold;
        missingLeft[node] = missingGoesLeft;
    }

    /** Says that what is added next is the right child of a node. */
    void rightBegins(int node) {
        rights[node] = size;
    }

    DecisionTree tree() {
        grow(size);
        return new DecisionTree(features, thresholds, missingLeft, rights, values);
    }

    private void grow(int length) {
        features = Arrays.copyOf(features, length);
        thresholds = Arrays.copyOf(thresholds, length);
        missingLeft = Arrays.copyOf(missingLeft, length);
        rights = Arrays.copyOf(rights, length);
        values = Arrays.copyOf(values, length);
    }
}
