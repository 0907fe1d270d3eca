package org.cistron.classifier.calibration;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.cistron.classifier.storage.Block;
import org.cistron.classifier.storage.Numbers;

/**
 * Calibration by a straight line in log-odds (Platt 1999), fitted to the targets of Lin, Lin & Weng 2007 ("A note on Platt's
 * probabilistic outputs"), which are a little short of 0 and 1.
 *
 * @param slope what the raw log-odds are multiplied by; below 0 where they point the wrong way
 * @param offset what is then added
 */
public record PlattScaling(double slope, double offset) implements FittedCalibration {
    static final int KIND = 17;

    /** Checks that the line is finite. */
    public PlattScaling {
        if (!Double.isFinite(slope) || !Double.isFinite(offset)) {
            throw new IllegalArgumentException(
                    "found slope " + slope + " and offset " + offset + ", expected finite ones");
        }
    }

    /**
     * Fits the line. Cases whose log-odds are not finite are left out.
     *
     * @param weights how much each case counts, 0 or more
     * @throws IllegalArgumentException if no case is left
     */
    public static PlattScaling fit(double[] logOdds, boolean[] labels, double[] weights) {
        return new PlattFitting(new Lessons(logOdds, labels, weights)).fit();
    }

    @Override
    public double logOdds(double raw) {
        return slope * raw + offset;
    }

    @Override
    public void write(DataOutput to) throws IOException {
        Block.write(to, KIND, content -> {
            content.writeDouble(slope);
            content.writeDouble(offset);
        });
    }

    static PlattScaling readContent(DataInput from) throws IOException {
        return new PlattScaling(Numbers.finite(from, "the slope"), Numbers.finite(from, "the offset"));
    }
}
