package org.cistron.classifier.learning;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Inner nodes of a tree in the reading that still want children. */
final class OpenNodes {
    private final Deque<Integer> wantRight = new ArrayDeque<>();
    private boolean leftIsNext;

    /** Takes an inner node: what is read next is its left child. */
    void add(int node) {
        wantRight.push(node);
        leftIsNext = true;
    }

    /** Says that another node is about to be read, and gives it its parent. */
    void place(TreeBuilder builder) throws IOException {
        if (leftIsNext) {
            leftIsNext = false;
            return;
        }
        if (wantRight.isEmpty()) {
            throw new IOException("found a node after a tree's last leaf, expected none");
        }
        builder.rightBegins(wantRight.pop());
    }

    void checkAllPlaced() throws IOException {
        if (!wantRight.isEmpty()) {
            throw new IOException("found the end of a tree where " + wantRight.size() + " nodes want children");
        }
    }
}
