package org.cistron.report.html.made;

import java.util.List;
import java.util.Random;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;

/** Evidence that says yes where genes are, with noise. */
final class MadeEvidence {
    private MadeEvidence() {}

    static EvidenceTrack of(String plugin, Sequence contig, List<ReportedGene> genes, int bin) {
        Random random = new Random(plugin.hashCode());
        int bins = (contig.length() + bin - 1) / bin;
        float[] forward = new float[bins];
        float[] reverse = new float[bins];
        for (int i = 0; i < bins; i++) {
            forward[i] = (float) (random.nextGaussian() * 0.2 - 0.6);
            reverse[i] = (float) (random.nextGaussian() * 0.2 - 0.6);
        }
        for (ReportedGene gene : genes) {
            CodingRegion region = gene.gene().region();
            float[] strand = region.strand() == Strand.FORWARD ? forward : reverse;
            for (int i = region.start() / bin; i < Math.min(bins, region.end() / bin); i++) {
                strand[i] += 1.4f;
            }
        }
        return new EvidenceTrack(plugin, contig.id(), bin, forward, reverse);
    }
}
