package org.cistron.classifier.calibration;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.cistron.classifier.storage.Block;

/** Turns raw log-odds into calibrated ones. Immutable. One that was written and read gives the same bits. */
public sealed interface FittedCalibration permits PlattScaling, IsotonicRegression {

    /** Returns the calibrated log-odds, finite; NaN where the raw ones are. */
    double logOdds(double raw);

    /** Returns the calibrated probability, between 0 and 1; NaN where the raw log-odds are. */
    default double probability(double raw) {
        return 1 / (1 + Math.exp(-logOdds(raw)));
    }

    /** Writes it as one {@link Block}. */
    void write(DataOutput to) throws IOException;

    /**
     * Reads one of whatever kind, and nothing after it.
     *
     * @throws IOException if it is none, damaged, cut short or of another format
     */
    static FittedCalibration read(DataInput from) throws IOException {
        return Block.read(from, (kind, content) -> switch (kind) {
            case PlattScaling.KIND -> PlattScaling.readContent(content);
            case IsotonicRegression.KIND -> IsotonicRegression.readContent(content);
            default -> throw new IOException("found a calibration of kind " + kind + ", expected 17 or 18");
        });
    }
}
