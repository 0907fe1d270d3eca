package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.List;

/** Where a picture has room for words: rectangles that are taken keep others out. */
final class FreeRoom {
    private final List<Box> taken = new ArrayList<>();

    /** Takes a rectangle, in pixels, unless it overlaps one that is taken; returns whether it did. */
    boolean takes(double left, double top, double width, double height) {
        Box box = new Box(left, top, left + width, top + height);
        return taken.stream().noneMatch(box::overlaps) && taken.add(box);
    }

    /** Takes a rectangle in any case. */
    void block(double left, double top, double width, double height) {
        taken.add(new Box(left, top, left + width, top + height));
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
        }
    }
}
