package org.cistron.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;

/** Evidence of several members for the same stretch, added up by weight. */
final class WeighedEvidence {
    private WeighedEvidence() {}

    /**
     * Returns the sum for a window.
     *
     * @param evidence of each member, in their order, for a stretch that holds the window
     */
    static Evidence of(MemberWeights weights, List<Evidence> evidence, Window window) {
        int tracks = evidence.stream().mapToInt(e -> e.tracks().size()).min().orElseThrow();
        List<CodingTrack> sums = new ArrayList<>();
        for (int i = 0; i < tracks; i++) {
            int track = i;
            List<CodingTrack> of =
                    evidence.stream().map(e -> e.tracks().get(track)).toList();
            sums.add(new CodingTrack(
                    of.get(0).logShare(),
                    sum(
                            weights,
                            true,
                            evidence,
                            of.stream().map(CodingTrack::forward).toList(),
                            window),
                    sum(
                            weights,
                            true,
                            evidence,
                            of.stream().map(CodingTrack::reverse).toList(),
                            window)));
        }
        return new Evidence(
                window,
                sums,
                sum(
                        weights,
                        false,
                        evidence,
                        evidence.stream().map(Evidence::startForward).toList(),
                        window),
                sum(
                        weights,
                        false,
                        evidence,
                        evidence.stream().map(Evidence::startReverse).toList(),
                        window));
    }

    private static float[] sum(
            MemberWeights weights, boolean coding, List<Evidence> evidence, List<float[]> values, Window window) {
        double[] sums = new double[window.length()];
        for (int m = 0; m < values.size(); m++) {
            MemberWeights.Member member = weights.members().get(m);
            double weight = coding ? member.coding() : member.start();
            int shift = window.start() - evidence.get(m).window().start();
            float[] of = values.get(m);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * of[shift + i];
            }
        }
        float[] rounded = new float[sums.length];
        IntStream.range(0, sums.length).forEach(i -> rounded[i] = (float) sums[i]);
        return rounded;
    }
}
