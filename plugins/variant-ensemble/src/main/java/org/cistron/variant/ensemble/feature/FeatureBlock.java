package org.cistron.variant.ensemble.feature;

import java.util.List;
import org.cistron.api.variant.VariantCase;

/** Numbers of one kind that describe a case; a pure function of it. */
public interface FeatureBlock {

    /** Returns the names, one for each number, none of another block's. */
    List<String> names();

    /**
     * Writes the numbers of a case; NaN where one is not known.
     *
     * @param subject the case
     * @param row where to write, already NaN
     * @param from index of the first number
     */
    void fill(VariantCase subject, double[] row, int from);
}
