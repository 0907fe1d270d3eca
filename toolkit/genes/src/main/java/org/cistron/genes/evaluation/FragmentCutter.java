package org.cistron.genes.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cistron.api.sequence.Region;

/** Draws fragments of one length from a genome: the contig by its length, the place evenly. A seed gives them again. */
public final class FragmentCutter {

    /**
     * Draws fragments.
     *
     * @param contigLengths nucleotides by contig id; contigs shorter than a fragment are left out
     * @param length nucleotides of a fragment, 1 or more
     * @param count how many
     * @param seed the seed
     * @return the fragments as drawn; the same place may come twice
     * @throws IllegalArgumentException if no contig is long enough
     */
    public List<Fragment> cut(Map<String, Integer> contigLengths, int length, int count, long seed) {
        Map<String, Integer> longEnough = new TreeMap<>(contigLengths);
        longEnough.values().removeIf(nucleotides -> nucleotides < length);
        if (length < 1 || longEnough.isEmpty()) {
            throw new IllegalArgumentException("no contig is long enough for fragments of " + length + " nt");
        }
        List<String> names = List.copyOf(longEnough.keySet());
        List<Integer> lengths = List.copyOf(longEnough.values());
        PythonRandom random = new PythonRandom(seed);
        List<Fragment> fragments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int contig = random.nextIndex(lengths);
            int start = random.nextBelow(lengths.get(contig) - length + 1);
            fragments.add(new Fragment(new Region(names.get(contig), start, start + length)));
        }
        return fragments;
    }
}
