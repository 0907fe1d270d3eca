package org.cistron.runner.labelled;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins what belongs together, straight or through others; a group is called after the first of its kin. */
final class KinGroups {
    private final Map<Kin, Kin> parents = new TreeMap<>();

    /** Joins all of a list. */
    void join(List<Kin> kin) {
        kin.forEach(one -> join(kin.get(0), one));
    }

    /** Joins two. */
    void join(Kin one, Kin other) {
        Kin first = root(one);
        Kin second = root(other);
        if (!first.equals(second)) {
            boolean inOrder = first.compareTo(second) < 0;
            parents.put(inOrder ? second : first, inOrder ? first : second);
        }
    }

    /** Returns the name of the group that one belongs to. */
    String name(Kin kin) {
        return root(kin).name();
    }

    private Kin root(Kin kin) {
        Kin root = kin;
        while (parents.containsKey(root)) {
            root = parents.get(root);
        }
        if (!root.equals(kin)) {
            parents.put(kin, root);
        }
        return root;
    }
}
