package org.cistron.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;

/** Compares and checks evidence. */
public final class Evidences {
    private static final double ROUNDING = 1e-6;

    private Evidences() {}

    /** Asserts that the evidence of a window is exactly that stretch of another's. */
    public static void assertSlice(Evidence whole, Evidence part) {
        int start = part.window().start() - whole.window().start();
        int end = start + part.window().length();
        assertThat(part.tracks()).hasSameSizeAs(whole.tracks());
        for (int i = 0; i < whole.tracks().size(); i++) {
            CodingTrack of = whole.tracks().get(i);
            CodingTrack track = part.tracks().get(i);
            assertThat(track.logShare()).isEqualTo(of.logShare());
            assertSame(of.forward(), start, end, track.forward(), "forward codons of " + part.window());
            assertSame(of.reverse(), start, end, track.reverse(), "reverse codons of " + part.window());
        }
        assertSame(whole.startForward(), start, end, part.startForward(), "forward starts of " + part.window());
        assertSame(whole.startReverse(), start, end, part.startReverse(), "reverse starts of " + part.window());
    }

    private static void assertSame(float[] whole, int start, int end, float[] part, String what) {
        assertThat(part).as(what).isEqualTo(Arrays.copyOfRange(whole, start, end));
    }

    /** Asserts that no number is infinite or none at all, and no share above 1. */
    public static void assertFinite(Evidence evidence) {
        for (CodingTrack track : evidence.tracks()) {
            if (!(track.logShare() <= ROUNDING && Double.isFinite(track.logShare()))) {
                throw new AssertionError("the logarithm of a share is " + track.logShare());
            }
            assertFinite(track.forward());
            assertFinite(track.reverse());
        }
        assertFinite(evidence.startForward());
        assertFinite(evidence.startReverse());
    }

    private static void assertFinite(float[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new AssertionError(values[i] + " at " + i + " is not finite");
            }
        }
    }
}
