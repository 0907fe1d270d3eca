package org.cistron.genes.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Turns the decoder's log-odds into probabilities that hold on annotated genomes. It belongs to one plugin's evidence: how far
 * the decoder may be believed depends on whose evidence it was given.
 */
public final class Calibration {
    /** The name of its file in a model. */
    public static final String FILE = "calibration.tsv";

    private static final double BEYOND_ALL = 700;

    private final LogitGrid genes;
    private final LogitGrid starts;

    Calibration(LogitGrid genes, LogitGrid starts) {
        this.genes = genes;
        this.starts = starts;
    }

    /** Returns the one that leaves log-odds as they are: for training. */
    public static Calibration none() {
        double[] ends = {-BEYOND_ALL, BEYOND_ALL};
        LogitGrid same = new LogitGrid(ends, new int[] {1}, new double[][] {{-BEYOND_ALL}, {BEYOND_ALL}});
        return new Calibration(same, same);
    }

    /** Returns the one for evidence that nobody has measured: that of the HMM plugin. */
    public static Calibration standard() {
        try (InputStream from = Objects.requireNonNull(Calibration.class.getResourceAsStream(FILE), FILE)) {
            return new CalibrationReader(FILE, "Install Cistron again.").read(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the probability that a reading frame is a gene; it never falls as the log-odds rise.
     *
     * @param logOdds of layouts with it against layouts without it, natural logarithm
     * @param length of its likeliest gene in nucleotides
     */
    public double gene(double logOdds, int length) {
        return genes.probability(logOdds, length);
    }

    /**
     * Returns the probability that a start is right if the gene is real; it never falls as the log-odds rise.
     *
     * @param logOdds of the start against all others of its frame, natural logarithm; may be infinite
     */
    public double start(double logOdds) {
        return starts.probability(logOdds, 1);
    }

    LogitGrid genes() {
        return genes;
    }

    LogitGrid starts() {
        return starts;
    }
}
