package org.cistron.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cistron.api.feature.Window;

/** Fragments of a contig as assemblies of mixed genomes have them, the same at every call. */
final class FragmentGrid {
    /** Nucleotides of the shortest fragment. */
    static final int SHORTEST = 300;
    /** Nucleotides of the longest fragment. */
    static final int LONGEST = 5_000;

    private FragmentGrid() {}

    /**
     * Returns fragments whose lengths' logarithms are spread evenly.
     *
     * @param length nucleotides of the contig; a shorter one than any fragment is left out
     * @param skip from one fragment's begin to the next's, in lengths of the fragment
     */
    static List<Window> windows(int length, double skip) {
        SplittableRandom random = new SplittableRandom(length);
        List<Window> windows = new ArrayList<>();
        double at = 0;
        while (at + SHORTEST <= length) {
            double size = SHORTEST * Math.pow((double) LONGEST / SHORTEST, random.nextDouble());
            windows.add(new Window((int) at, (int) Math.min(length, at + size)));
            at += size * skip;
        }
        return windows;
    }
}
