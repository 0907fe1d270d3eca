package org.cistron.runner.report;

import java.util.List;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.sequence.Sequence;

/** Sums evidence up in bins: of each strand the frame, and the kind of gene, that it speaks for most. */
final class EvidenceBins {
    /** Long enough for a bin's mean to say something, short enough to show where a gene ends. */
    private static final int BIN = 90;

    private static final int FRAMES = 3;

    private EvidenceBins() {}

    static EvidenceTrack track(String plugin, Sequence contig, Evidence evidence) {
        int bins = (contig.length() + BIN - 1) / BIN;
        float[] forward = new float[bins];
        float[] reverse = new float[bins];
        for (int bin = 0; bin < bins; bin++) {
            int start = bin * BIN;
            int end = Math.min(start + BIN, contig.length());
            forward[bin] =
                    highest(evidence.tracks().stream().map(CodingTrack::forward).toList(), start, end);
            reverse[bin] =
                    highest(evidence.tracks().stream().map(CodingTrack::reverse).toList(), start, end);
        }
        return new EvidenceTrack(plugin, contig.id(), BIN, forward, reverse);
    }

    private static float highest(List<float[]> kinds, int start, int end) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float[] logOdds : kinds) {
            for (int frame = 0; frame < Math.min(FRAMES, end - start); frame++) {
                highest = Math.max(highest, mean(logOdds, start + frame, end));
            }
        }
        return highest;
    }

    private static float mean(float[] logOdds, int start, int end) {
        float sum = 0;
        int codons = 0;
        for (int i = start; i < end; i += FRAMES) {
            sum += logOdds[i];
            codons++;
        }
        return sum / codons;
    }
}
