package org.cistron.io.transcript;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Column 8 of a CDS: in each part it follows from the one before and that one's length. */
final class PhaseCheck {
    private PhaseCheck() {}

    /** Returns the parts in reading direction. */
    static List<Part> inReadingDirection(List<Part> coding, boolean forward) {
        Comparator<Part> order = forward
                ? Part.BY_POSITION
                : Comparator.comparingInt(Part::end)
                        .thenComparingInt(Part::start)
                        .reversed();
        return coding.stream().sorted(order).toList();
    }

    /** Returns the first disagreement, for a person. */
    static Optional<String> fault(List<Part> inReadingDirection) {
        for (int i = 1; i < inReadingDirection.size(); i++) {
            Part before = inReadingDirection.get(i - 1);
            Part part = inReadingDirection.get(i);
            int expected = Math.floorMod(before.phase() - before.length(), 3);
            if (part.phase() != expected && !part.samePlace(before)) {
                return Optional.of("line " + part.line() + ": found phase " + part.phase() + ", expected " + expected);
            }
        }
        return Optional.empty();
    }
}
