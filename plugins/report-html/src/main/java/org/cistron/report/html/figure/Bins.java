package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers counted in bins that lie side by side.
 *
 * @param bins the bins in ascending order, at least one
 * @param below how many numbers lie below the first
 * @param above how many lie above the last
 * @param logarithmic whether the bins' bounds grow by a factor
 * @param median the numbers' median; NaN where there is none
 */
public record Bins(List<Bin> bins, long below, long above, boolean logarithmic, double median) {
    private static final int STEPS_OF_PROBABILITY = 20;
    private static final double EQUAL = 1e-9;

    /** Takes an immutable copy. */
    public Bins {
        bins = List.copyOf(bins);
        if (bins.isEmpty()) {
            throw new IllegalArgumentException("a histogram has at least one bin");
        }
    }

    /** Counts all numbers in at most so many bins with round bounds. What is not finite is left out, here and below. */
    public static Bins linear(double[] values, int most) {
        double[] sorted = sorted(values);
        if (sorted.length == 0) {
            return between(values, 0, 1, most);
        }
        double high = sorted[sorted.length - 1];
        double span = high > sorted[0] ? high - sorted[0] : Math.max(1, Math.abs(high));
        double width = LinearAxis.step(span, Math.max(1, most - 2)).doubleValue();
        // The highest number may be a round one, and a bin's upper bound lies outside it.
        return between(sorted, sorted[0], (Math.floor(high / width + EQUAL) + 1) * width, width);
    }

    /**
     * Counts numbers from about the first limit to about the second in at most so many bins with round bounds, and how many
     * lie below and above.
     */
    public static Bins between(double[] values, double low, double high, int most) {
        return between(
                values,
                low,
                high,
                LinearAxis.step(high - low, Math.max(1, most)).doubleValue());
    }

    private static Bins between(double[] values, double low, double high, double width) {
        long first = (long) Math.floor(low / width + EQUAL);
        long last = Math.max(first + 1, (long) Math.ceil(high / width - EQUAL));
        double[] bounds = new double[(int) (last - first) + 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = (first + i) * width;
        }
        return count(values, bounds, false);
    }

    /** Counts numbers above 0 in bins that begin at powers of ten, each decade in so many of one ratio. */
    public static Bins logarithmic(double[] values, int inDecade) {
        double[] sorted = Arrays.stream(sorted(values)).filter(v -> v > 0).toArray();
        double low = sorted.length == 0 ? 1 : sorted[0];
        double high = sorted.length == 0 ? 10 : sorted[sorted.length - 1];
        int first = (int) Math.floor(StrictMath.log10(low) * inDecade + EQUAL);
        int last = (int) Math.floor(StrictMath.log10(high) * inDecade + EQUAL) + 1;
        double[] bounds = new double[last - first + 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = StrictMath.pow(10, (double) (first + i) / inDecade);
        }
        return count(sorted, bounds, true);
    }

    /** Counts probabilities, 0 to 1, in twenty bins; 1 is in the last. */
    public static Bins probability(double[] values) {
        double[] bounds = new double[STEPS_OF_PROBABILITY + 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = (double) i / STEPS_OF_PROBABILITY;
        }
        Bins counted = count(values, bounds, false);
        List<Bin> bins = new ArrayList<>(counted.bins);
        Bin last = bins.remove(bins.size() - 1);
        long ones = Arrays.stream(values).filter(v -> v == 1).count();
        bins.add(new Bin(last.low(), last.high(), last.count() + ones));
        return new Bins(bins, counted.below, counted.above - ones, false, counted.median);
    }

    /** Takes bins that were counted elsewhere; the median is the middle of the bin that it lies in. */
    public static Bins counted(List<Bin> bins, long below, long above) {
        long half = (below + above + bins.stream().mapToLong(Bin::count).sum() + 1) / 2;
        long seen = below;
        double median = Double.NaN;
        for (Bin bin : bins) {
            if (seen < half && seen + bin.count() >= half) {
                median = (bin.low() + bin.high()) / 2;
            }
            seen += bin.count();
        }
        return new Bins(bins, below, above, false, median);
    }

    /** Returns how many numbers there are, outside the bins too. */
    public long total() {
        return below + above + bins.stream().mapToLong(Bin::count).sum();
    }

    private static Bins count(double[] values, double[] bounds, boolean logarithmic) {
        long[] counts = new long[bounds.length + 1];
        double[] sorted = sorted(values);
        for (double value : sorted) {
            int found = Arrays.binarySearch(bounds, value);
            counts[found >= 0 ? found + 1 : -found - 1]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 1; i < bounds.length; i++) {
            bins.add(new Bin(bounds[i - 1], bounds[i], counts[i]));
        }
        return new Bins(bins, counts[0], counts[bounds.length], logarithmic, median(sorted));
    }

    private static double[] sorted(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /**
     * A bin.
     *
     * @param low its lower bound, within
     * @param high its upper bound, outside
     * @param count how many numbers lie in it
     */
    public record Bin(double low, double high, long count) {}
}
