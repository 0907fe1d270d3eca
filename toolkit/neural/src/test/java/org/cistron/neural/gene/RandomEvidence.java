package org.cistron.neural.gene;

import java.util.List;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.testkit.RandomSequences;

/** Evidence of two tracks that says anything, and the same as seen from the other strand. */
final class RandomEvidence {
    private RandomEvidence() {}

    static Evidence of(RandomSequences random, int length) {
        return new Evidence(
                new Window(0, length),
                List.of(
                        new CodingTrack(Math.log(0.9), values(random, length), values(random, length)),
                        new CodingTrack(Math.log(0.1), values(random, length), values(random, length))),
                values(random, length),
                values(random, length));
    }

    /** Codons that would lie beyond the end have no evidence. */
    private static float[] values(RandomSequences random, int length) {
        float[] values = new float[length];
        for (int i = 0; i + 3 <= length; i++) {
            values[i] = (float) random.gaussian();
        }
        return values;
    }

    static Evidence mirrored(Evidence evidence) {
        return new Evidence(
                evidence.window(),
                evidence.tracks().stream()
                        .map(t -> new CodingTrack(t.logShare(), mirrored(t.reverse()), mirrored(t.forward())))
                        .toList(),
                mirrored(evidence.startReverse()),
                mirrored(evidence.startForward()));
    }

    static float[] mirrored(float[] values) {
        float[] mirrored = new float[values.length];
        for (int i = 0; i + 3 <= values.length; i++) {
            mirrored[i] = values[values.length - 3 - i];
        }
        return mirrored;
    }
}
