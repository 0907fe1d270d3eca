package org.cistron.classifier.learning;

/**
 * How {@link ExtraTrees} learn.
 *
 * @param trees how many trees, 1 or more
 * @param leastLeaf how many cases a leaf has at least, 1 or more
 * @param tried how many features, chosen anew at each node, are tried there; 0 for the square root of their number, rounded up
 * @param depth how many questions at most lead to a leaf, 1 to 255
 * @param smoothing how many cases of the base rate are added to each leaf, above 0
 * @param seed what all that is drawn follows from
 */
public record ExtraTreesOptions(int trees, int leastLeaf, int tried, int depth, double smoothing, long seed) {
    private static final int MOST_DEPTH = 255;

    /** Checks all values. */
    public ExtraTreesOptions {
        check(trees >= 1, "trees", trees);
        check(leastLeaf >= 1, "leastLeaf", leastLeaf);
        check(tried >= 0, "tried", tried);
        check(depth >= 1 && depth <= MOST_DEPTH, "depth", depth);
        check(smoothing > 0 && Double.isFinite(smoothing), "smoothing", smoothing);
    }

    /** Returns what is sound for thousands of cases with tens to hundreds of features. */
    public static ExtraTreesOptions defaults() {
        return new ExtraTreesOptions(200, 5, 0, 40, 1, 1);
    }

    /** Returns these options with another number of trees. */
    public ExtraTreesOptions withTrees(int number) {
        return new ExtraTreesOptions(number, leastLeaf, tried, depth, smoothing, seed);
    }

    /** Returns these options with another least size of a leaf. */
    public ExtraTreesOptions withLeastLeaf(int cases) {
        return new ExtraTreesOptions(trees, cases, tried, depth, smoothing, seed);
    }

    /** Returns these options with another number of features tried at a node; 0 for the square root of their number. */
    public ExtraTreesOptions withTried(int features) {
        return new ExtraTreesOptions(trees, leastLeaf, features, depth, smoothing, seed);
    }

    /** Returns these options with another seed. */
    public ExtraTreesOptions withSeed(long other) {
        return new ExtraTreesOptions(trees, leastLeaf, tried, depth, smoothing, other);
    }

    private static void check(boolean condition, String name, Number value) {
        if (!condition) {
            throw new IllegalArgumentException("found " + name + " " + value + ", which is out of its range");
        }
    }
}
