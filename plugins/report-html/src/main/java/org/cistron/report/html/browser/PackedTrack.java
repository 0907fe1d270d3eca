package org.cistron.report.html.browser;

import java.util.Base64;
import org.cistron.api.report.EvidenceTrack;

/**
 * A track packed small: one byte a bin, in 127ths of the highest value.
 *
 * @param binLength nucleotides of a bin
 * @param highest what a byte of 127 stands for
 * @param forward the bytes, base64
 * @param reverse the same for the reverse strand
 */
record PackedTrack(int binLength, float highest, String forward, String reverse) {
    private static final int STEPS = 127;

    /** Packs a track, so many bins joined to one. */
    static PackedTrack of(EvidenceTrack track, int joined) {
        float[] forward = joined(track.forward(), joined);
        float[] reverse = joined(track.reverse(), joined);
        float highest = Math.max(highest(forward), highest(reverse));
        return new PackedTrack(track.binLength() * joined, highest, packed(forward, highest), packed(reverse, highest));
    }

    /** A joined bin says what its strongest part says, so that no short gene is lost. */
    private static float[] joined(float[] values, int joined) {
        float[] fewer = new float[(values.length + joined - 1) / joined];
        for (int i = 0; i < fewer.length; i++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int j = i * joined; j < Math.min(values.length, (i + 1) * joined); j++) {
                most = Math.max(most, Float.isFinite(values[j]) ? values[j] : 0);
            }
            fewer[i] = most;
        }
        return fewer;
    }

    private static float highest(float[] values) {
        float highest = 0;
        for (float value : values) {
            highest = Math.max(highest, Math.abs(value));
        }
        return highest;
    }

    private static String packed(float[] values, float highest) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = highest > 0 ? (byte) Math.round(values[i] / highest * STEPS) : 0;
        }
        return Base64.getEncoder().encodeToString(bytes);
    }
}
