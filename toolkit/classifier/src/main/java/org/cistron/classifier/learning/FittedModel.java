package org.cistron.classifier.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.cistron.classifier.storage.Block;

/**
 * What has been learned: gives a case its log-odds of being positive. Immutable; any number of threads may ask. A model that was
 * written and read gives the same bits.
 */
public sealed interface FittedModel permits BoostedTrees, AveragedTrees, LinearModel {

    /** Returns how many features a row has. */
    int features();

    /**
     * Returns the natural log-odds of a case, always finite for finite features.
     *
     * @param row its features, NaN where missing
     * @throws IllegalArgumentException if there are more or fewer than {@link #features()}
     */
    double logOdds(double[] row);

    /**
     * Returns what each feature adds to the log-odds; the sum of all, base included, is the log-odds but for rounding.
     *
     * @param row its features, NaN where missing
     * @throws IllegalArgumentException if there are more or fewer than {@link #features()}
     */
    Attribution contributions(double[] row);

    /** Writes the model as one {@link Block}. */
    void write(DataOutput to) throws IOException;

    /**
     * Reads a model of whatever kind, and nothing after it.
     *
     * @throws IOException if it is none, damaged, cut short or of another format
     */
    static FittedModel read(DataInput from) throws IOException {
        return Block.read(from, (kind, content) -> switch (kind) {
            case BoostedTrees.KIND -> BoostedTrees.readContent(content);
            case AveragedTrees.KIND -> AveragedTrees.readContent(content);
            case LinearModel.KIND -> LinearModel.readContent(content);
            default -> throw new IOException("found a model of kind " + kind + ", expected 1, 2 or 3");
        });
    }

    /**
     * Returns the row.
     *
     * @throws IllegalArgumentException if it has more or fewer features than the model
     */
    default double[] checked(double[] row) {
        if (row.length != features()) {
            throw new IllegalArgumentException("found " + row.length + " features, expected " + features());
        }
        return row;
    }
}
