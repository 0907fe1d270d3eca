package org.cistron.report.html.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.cistron.api.sequence.Sequence;

/**
 * What a contig is made of, counted in windows that lie side by side.
 *
 * @param windowLength nucleotides of a window; window {@code i} begins at {@code i * windowLength}, the last may be shorter
 * @param windows the counts, from the contig's beginning
 */
public record CompositionWindows(int windowLength, List<Window> windows) {
    /** As many windows as a reader can tell apart around a circle. */
    private static final int MOST = 720;
    /** In shorter windows chance outweighs what there is to see. */
    private static final int SHORTEST = 200;

    /** Takes an immutable copy. */
    public CompositionWindows {
        if (windowLength < 1) {
            throw new IllegalArgumentException("a window has at least one nucleotide");
        }
        windows = List.copyOf(windows);
    }

    /** Counts in windows that suit the contig's length: at most 720. */
    public static CompositionWindows of(Sequence contig) {
        int length = contig.length();
        return of(contig, Math.max(SHORTEST, (length + MOST - 1) / MOST));
    }

    /** Counts in windows of a length. */
    public static CompositionWindows of(Sequence contig, int windowLength) {
        int number = (contig.length() + windowLength - 1) / windowLength;
        return new CompositionWindows(
                windowLength,
                IntStream.range(0, number)
                        .mapToObj(i -> count(contig, i * windowLength, windowLength))
                        .toList());
    }

    private static Window count(Sequence contig, int start, int windowLength) {
        int[] counts = new int[Sequence.N + 1];
        int end = Math.min(contig.length(), start + windowLength);
        for (int position = start; position < end; position++) {
            counts[contig.base(position)]++;
        }
        int known = end - start - counts[Sequence.N];
        return new Window(counts[Sequence.G], counts[Sequence.C], known);
    }

    /** Returns the share of G and C among what is known in all windows; NaN where nothing is. */
    public double guanineCytosine() {
        long both = windows.stream()
                .mapToLong(w -> (long) w.guanine() + w.cytosine())
                .sum();
        return (double) both / windows.stream().mapToLong(Window::known).sum();
    }

    /**
     * Returns where the sum of G minus C from the contig's first nucleotide on is lowest, which is near the origin of
     * replication of many bacteria: the end of a window, 0-based, or 0.
     */
    public int cumulativeSkewMinimum() {
        return lowest(1);
    }

    /** Returns where that sum is highest, which is near the terminus of many bacteria. */
    public int cumulativeSkewMaximum() {
        return lowest(-1);
    }

    /** Returns whether that sum has a lowest and a highest place, so that there is something to mark. */
    public boolean skewed() {
        return cumulativeSkewMinimum() != cumulativeSkewMaximum();
    }

    private int lowest(int sign) {
        long sum = 0;
        long lowest = 0;
        int window = 0;
        for (int i = 0; i < windows.size(); i++) {
            sum += (long) sign * (windows.get(i).guanine() - windows.get(i).cytosine());
            if (sum < lowest) {
                lowest = sum;
                window = i + 1;
            }
        }
        return window * windowLength;
    }

    /**
     * Counts of a window.
     *
     * @param guanine how many G the forward strand has
     * @param cytosine how many C
     * @param known how many nucleotides are not N
     */
    public record Window(int guanine, int cytosine, int known) {

        /** Returns the share of G and C, 0 to 1; NaN where nothing is known. */
        public double guanineCytosineShare() {
            return (double) (guanine + cytosine) / known;
        }

        /** Returns the GC skew, (G - C) / (G + C), -1 to 1; NaN where there is neither. */
        public double skew() {
            return (double) (guanine - cytosine) / (guanine + cytosine);
        }
    }
}
