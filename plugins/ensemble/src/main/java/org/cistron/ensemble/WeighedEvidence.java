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
        int tracks = evidence.stream().mapToInt(e -> e.tracks().size()).max().orElseThrow();
        List<CodingTrack> sums = new ArrayList<>();
        for (int i = 0; i < tracks; i++) {
            int track = i;
            List<CodingTrack> of = evidence.stream().map(e -> track(e, track)).toList();
            sums.add(new CodingTrack(
                    logShare(evidence, tracks, track),
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

    private static double logShare(List<Evidence> evidence, int tracks, int track) {
        return evidence.stream()
                .filter(e -> e.tracks().size() == tracks)
                .findFirst()
                .map(e -> e.tracks().get(track).logShare())
                .orElseThrow();
    }

    /** A member that knows fewer kinds of genes says the same of all others. */
    static CodingTrack track(Evidence evidence, int track) {
        return evidence.tracks().get(Math.min(track, evidence.tracks().size() - 1));
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
