package org.cistron.runner.report;

import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.sequence.Strand;

/** Sums up what an evidence says of a gene's codons. */
final class GeneSupport {
    private static final int CODON = 3;

    private GeneSupport() {}

    /** Returns the sum of the log-odds of the region's codons, by the kind of gene that it looks like most. */
    static double of(CodingRegion region, Evidence evidence) {
        double highest = Double.NEGATIVE_INFINITY;
        for (CodingTrack track : evidence.tracks()) {
            float[] logOdds = region.strand() == Strand.FORWARD ? track.forward() : track.reverse();
            double sum = track.logShare();
            for (int i = region.start(); i < region.end(); i += CODON) {
                sum += logOdds[i];
            }
            highest = Math.max(highest, sum);
        }
        return highest;
    }
}
