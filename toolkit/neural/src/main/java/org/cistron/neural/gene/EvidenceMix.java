package org.cistron.neural.gene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;

/**
 * What a network adds to the evidence that it was shown: an adapted network corrects the hidden Markov model's, track by track;
 * a universal one speaks alone.
 *
 * @param window the stretch
 * @param codingForward corrections of the forward codons' log-odds
 * @param codingReverse corrections of the reverse codons' log-odds
 * @param startForward corrections of the forward starts' log-odds
 * @param startReverse corrections of the reverse starts' log-odds
 */
@SuppressWarnings("ArrayRecordComponent") // As in Evidence: handed over, not copied.
record EvidenceMix(
        Window window, float[] codingForward, float[] codingReverse, float[] startForward, float[] startReverse) {

    static EvidenceMix empty(Window window) {
        int length = window.length();
        return new EvidenceMix(window, new float[length], new float[length], new float[length], new float[length]);
    }

    /**
     * Returns the evidence of the window.
     *
     * @param seen the evidence of the whole contig, or of any window that holds this one
     */
    Evidence with(Optional<Evidence> seen) {
        if (seen.isEmpty()) {
            return new Evidence(
                    window, List.of(new CodingTrack(0, codingForward, codingReverse)), startForward, startReverse);
        }
        int shift = window.start() - seen.get().window().start();
        List<CodingTrack> tracks = new ArrayList<>();
        for (CodingTrack track : seen.get().tracks()) {
            tracks.add(new CodingTrack(
                    track.logShare(),
                    sum(codingForward, track.forward(), shift),
                    sum(codingReverse, track.reverse(), shift)));
        }
        return new Evidence(
                window,
                tracks,
                sum(startForward, seen.get().startForward(), shift),
                sum(startReverse, seen.get().startReverse(), shift));
    }

    private static float[] sum(float[] correction, float[] values, int shift) {
        float[] sums = new float[correction.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = correction[i] + values[shift + i];
        }
        return sums;
    }
}
