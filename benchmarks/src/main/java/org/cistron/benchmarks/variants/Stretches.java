package org.cistron.benchmarks.variants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.cistron.api.sequence.Region;

/** Parts of contigs that places are drawn from, each of their nucleotides as likely as any other. */
final class Stretches {
    private final List<Region> regions;
    private final long[] ends;

    /** Takes regions; a nucleotide that is in two of them is twice as likely. */
    Stretches(List<Region> regions) {
        this.regions = List.copyOf(regions);
        this.ends = new long[regions.size()];
        long sum = 0;
        for (int i = 0; i < ends.length; i++) {
            sum += regions.get(i).length();
            ends[i] = sum;
        }
    }

    /**
     * A nucleotide.
     *
     * @param contig the contig's id
     * @param position 0-based
     */
    record Point(String contig, int position) {}

    Point draw(SplittableRandom random) {
        long drawn = random.nextLong(ends[ends.length - 1]);
        int found = Arrays.binarySearch(ends, drawn + 1);
        int index = found >= 0 ? found : -found - 1;
        Region region = regions.get(index);
        return new Point(region.contig(), (int) (region.end() - (ends[index] - drawn)));
    }

    /** Returns regions of one contig put together where they touch or overlap. */
    static List<Region> merged(List<Region> regions) {
        List<Region> sorted = new ArrayList<>(regions);
        sorted.sort(Comparator.comparingInt(Region::start));
        List<Region> merged = new ArrayList<>();
        for (Region region : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && region.start() <= merged.get(last).end()) {
                Region before = merged.get(last);
                merged.set(last, new Region(before.contig(), before.start(), Math.max(before.end(), region.end())));
            } else {
                merged.add(region);
            }
        }
        return merged;
    }
}
