package org.cistron.classifier.folds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Divides cases into folds so that no group is torn apart and folds are about equally large. */
public final class GroupFolds {

    private GroupFolds() {}

    /**
     * Gives each case its fold. Groups are shuffled, then those of the larger sizes (by power of two) go first, each to the fold
     * with the fewest cases so far. What fold a group is in depends on the sizes of all groups and the seed only, not on the order of the cases.
     *
     * @param groups the group of each case
     * @param folds how many folds, 2 or more
     * @param seed what the shuffling follows from
     * @return the fold of each case, from 0
     * @throws IllegalArgumentException if there are fewer groups than folds
     */
    public static int[] of(List<String> groups, int folds, long seed) {
        Map<String, Integer> sizes = new TreeMap<>();
        groups.forEach(group -> sizes.merge(group, 1, Integer::sum));
        if (folds < 2 || sizes.size() < folds) {
            throw new IllegalArgumentException("found " + folds + " folds of " + sizes.size()
                    + " groups, expected 2 folds or more and as many groups");
        }
        Map<String, Integer> foldOfGroup = assign(sizes, folds, seed);
        return groups.stream().mapToInt(foldOfGroup::get).toArray();
    }

    private static Map<String, Integer> assign(Map<String, Integer> sizes, int folds, long seed) {
        List<String> order = new ArrayList<>(sizes.keySet());
        Collections.shuffle(order, new Random(seed));
        order.sort(Comparator.comparing(group -> -Integer.highestOneBit(sizes.get(group))));
        int[] cases = new int[folds];
        Map<String, Integer> foldOfGroup = new HashMap<>();
        for (String group : order) {
            int fold = smallest(cases);
            cases[fold] += sizes.get(group);
            foldOfGroup.put(group, fold);
        }
        return foldOfGroup;
    }

    private static int smallest(int[] cases) {
        int least = Arrays.stream(cases).min().orElseThrow();
        int fold = 0;
        while (cases[fold] != least) {
            fold++;
        }
        return fold;
    }
}
