package org.cistron.benchmarks.measure;

import java.util.OptionalLong;

/**
 * What running a program took.
 *
 * @param seconds wall-clock time
 * @param peakKibibytes largest resident memory of any of its processes; absent where {@code time} is not installed
 */
public record Measurement(double seconds, OptionalLong peakKibibytes) {
    private static final int KIBIBYTES_PER_MEBIBYTE = 1024;

    /** Returns the measurement of two programs run one after the other. */
    public Measurement then(Measurement next) {
        OptionalLong peak = peakKibibytes.isPresent() && next.peakKibibytes.isPresent()
                ? OptionalLong.of(Math.max(peakKibibytes.getAsLong(), next.peakKibibytes.getAsLong()))
                : OptionalLong.empty();
        return new Measurement(seconds + next.seconds, peak);
    }

    /** Returns the peak in mebibytes as text, {@code -} where it is not known. */
    public String peakMebibytes() {
        return peakKibibytes.isPresent() ? Long.toString(peakKibibytes.getAsLong() / KIBIBYTES_PER_MEBIBYTE) : "-";
    }

    /** Returns the seconds with two decimal places. */
    public String secondsText() {
        return Numbers.places(seconds, 2);
    }
}
