package org.cistron.proteins.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A target that is worth a gapped alignment, and its best alignments without gaps. */
final class Candidate {
    /** How many are kept: repeats and domains make many, and the best need not lie on the best path. */
    private static final int MOST = 4;

    private final int target;
    private final List<Segment> segments = new ArrayList<>(1);

    /** Makes a candidate of a target's number, without segments. */
    Candidate(int target) {
        this.target = target;
    }

    /** Adds a segment if it is new and among the best. */
    void add(Segment segment) {
        int place = Collections.binarySearch(segments, segment);
        if (place < 0) {
            segments.add(-place - 1, segment);
        }
        if (segments.size() > MOST) {
            segments.remove(MOST);
        }
    }

    /** Returns the target's number. */
    int target() {
        return target;
    }

    /** Returns the segments, at least one, the best first. */
    List<Segment> segments() {
        return segments;
    }
}
