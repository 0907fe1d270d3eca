package org.cistron.runner.report;

import java.util.Arrays;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.sequence.Strand;

/** Sums up what an evidence says of a gene's codons. */
final class GeneSupport {
    private static final int CODON = 3;

    private GeneSupport() {}

    /** Returns the log-odds of the region's codons, over all kinds of genes; start and stop codon are left out, as the decoder does. */
    static double of(CodingRegion region, Evidence evidence) {
        double[] sums = evidence.tracks().stream()
                .mapToDouble(track -> ofKind(region, track))
                .toArray();
        double highest = Arrays.stream(sums).max().orElseThrow();
        return highest
                + Math.log(
                        Arrays.stream(sums).map(sum -> Math.exp(sum - highest)).sum());
    }

    private static double ofKind(CodingRegion region, CodingTrack track) {
        float[] logOdds = region.strand() == Strand.FORWARD ? track.forward() : track.reverse();
        int first = region.start() + (region.partialLeft() ? 0 : CODON);
        int end = region.end() - (region.partialRight() ? 0 : CODON);
        double sum = track.logShare();
        for (int i = first; i < end; i += CODON) {
            sum += logOdds[i];
        }
        return sum;
    }
}
