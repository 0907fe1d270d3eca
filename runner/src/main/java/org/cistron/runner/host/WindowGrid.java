package org.cistron.runner.host;

import java.util.List;
import java.util.stream.IntStream;
import org.cistron.api.feature.Window;

/** Cuts contigs into windows on a grid that is anchored at position 0, so that windows never depend on the threads. */
final class WindowGrid {
    /** Nucleotides from one grid line to the next. */
    static final int STEP = 1 << 19;

    private WindowGrid() {}

    /** Returns the windows of a contig, in order; none for an empty one. */
    static List<Window> windows(int length) {
        int count = Math.toIntExact(((long) length + STEP - 1) / STEP);
        return IntStream.range(0, count)
                .mapToObj(i -> new Window(i * STEP, (int) Math.min(length, (i + 1L) * STEP)))
                .toList();
    }
}
