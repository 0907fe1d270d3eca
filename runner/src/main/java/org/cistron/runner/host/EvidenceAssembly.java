package org.cistron.runner.host;

import java.util.List;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;

/**
 * Puts the evidence of a contig together while its windows come in, from many threads and in any order: each is copied to
 * its place and let go, so that no more than the whole and the windows in work are in memory.
 */
final class EvidenceAssembly {
    private final int length;
    private Evidence whole;

    EvidenceAssembly(int length) {
        this.length = length;
    }

    /**
     * Takes a window.
     *
     * @throws IllegalArgumentException if its tracks are others than those of the windows before
     */
    void add(Evidence part) {
        Evidence target = wholeLike(part);
        int start = part.window().start();
        for (int i = 0; i < part.tracks().size(); i++) {
            CodingTrack from = part.tracks().get(i);
            CodingTrack to = target.tracks().get(i);
            copy(from.forward(), to.forward(), start);
            copy(from.reverse(), to.reverse(), start);
        }
        copy(part.startForward(), target.startForward(), start);
        copy(part.startReverse(), target.startReverse(), start);
    }

    /** Returns the whole, when all windows were added. */
    synchronized Evidence whole() {
        return whole == null ? Evidence.empty(new Window(0, length)) : whole;
    }

    private synchronized Evidence wholeLike(Evidence part) {
        List<Double> shares = part.tracks().stream().map(CodingTrack::logShare).toList();
        if (whole == null) {
            whole = new Evidence(
                    new Window(0, length),
                    shares.stream()
                            .map(share -> CodingTrack.empty(share, length))
                            .toList(),
                    new float[length],
                    new float[length]);
        }
        List<Double> before = whole.tracks().stream().map(CodingTrack::logShare).toList();
        if (!shares.equals(before)) {
            throw new IllegalArgumentException(
                    "gave tracks of log shares " + shares + " for one window and " + before + " for another");
        }
        return whole;
    }

    private static void copy(float[] from, float[] to, int start) {
        System.arraycopy(from, 0, to, start, from.length);
    }
}
