package org.cistron.report.html.made;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;

/** Long open reading frames as genes: near enough to a real annotation to look at. */
final class OpenFrames {
    private static final int SHORTEST = 300;
    private static final int OVERLAP = 60;

    private final Sequence contig;
    private final GeneticCode code = GeneticCode.byNumber(11);

    OpenFrames(Sequence contig) {
        this.contig = contig;
    }

    /** Returns genes under made numbers, by start. */
    List<ReportedGene> genes(String prefix, List<String> plugins, long seed) {
        Random random = new Random(seed);
        List<ReportedGene> genes = new ArrayList<>();
        for (CodingRegion region : chosen()) {
            double probability = 1 - Math.pow(random.nextDouble(), 3) * 500 / (500 + region.length());
            Gene gene = new Gene(
                    contig.id(), region, probability, random.nextDouble(), 40, 2, Map.of("made", "for a test"));
            Map<String, Double> support = new TreeMap<>();
            plugins.forEach(plugin -> support.put(plugin, region.length() / 30.0 * (random.nextGaussian() + 2)));
            genes.add(ReportedGene.of(
                    prefix + String.format(Locale.ROOT, "%05d", genes.size() + 1),
                    gene,
                    gene.startCodon(contig),
                    support));
        }
        return genes;
    }

    private List<CodingRegion> chosen() {
        List<CodingRegion> frames = new ArrayList<>();
        frames(contig, Strand.FORWARD, frames);
        frames(contig.reverseComplement(), Strand.REVERSE, frames);
        frames.sort(Comparator.comparingInt(CodingRegion::length).reversed().thenComparing(CodingRegion::start));
        List<CodingRegion> chosen = new ArrayList<>();
        boolean[] taken = new boolean[contig.length()];
        for (CodingRegion frame : frames) {
            int overlap = 0;
            for (int i = frame.start(); i < frame.end(); i++) {
                overlap += taken[i] ? 1 : 0;
            }
            if (overlap <= OVERLAP) {
                Arrays.fill(taken, frame.start(), frame.end(), true);
                chosen.add(frame);
            }
        }
        chosen.sort(Comparator.comparingInt(CodingRegion::start));
        return chosen;
    }

    private void frames(Sequence sequence, Strand strand, List<CodingRegion> to) {
        for (int frame = 0; frame < 3; frame++) {
            int start = -1;
            for (int i = frame; i + 3 <= sequence.length(); i += 3) {
                int codon = GeneticCode.codonAt(sequence, i);
                if (start < 0 && code.isStart(codon) && sequence.base(i + 1) == Sequence.T) {
                    start = i;
                } else if (code.isStop(codon)) {
                    if (start >= 0 && i + 3 - start >= SHORTEST) {
                        to.add(region(sequence.length(), start, i + 3, strand));
                    }
                    start = -1;
                }
            }
        }
    }

    private static CodingRegion region(int length, int start, int end, Strand strand) {
        return strand == Strand.FORWARD
                ? CodingRegion.complete(start, end, strand)
                : CodingRegion.complete(length - end, length - start, strand);
    }
}
