package org.cistron.runner.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.sequence.Sequence;

/**
 * What a report tells of a contig's evidence: so much less than the evidence itself that it can be kept to the end of the run.
 *
 * @param tracks the evidence in bins, by plugin
 * @param support of each called gene, in their order, each plugin's coding log-odds
 */
public record ContigEvidence(List<EvidenceTrack> tracks, List<SortedMap<String, Double>> support) {

    /** Takes immutable copies. */
    public ContigEvidence {
        tracks = List.copyOf(tracks);
        support = support.stream()
                .map(TreeMap::new)
                .map(Collections::unmodifiableSortedMap)
                .toList();
    }

    /**
     * Sums evidence up.
     *
     * @param evidence by plugin, of the contig or of a sequence that begins like it
     * @param genes in places of that sequence
     */
    public static ContigEvidence of(Sequence contig, SortedMap<String, Evidence> evidence, List<Gene> genes) {
        List<EvidenceTrack> tracks = new ArrayList<>();
        evidence.forEach((plugin, said) -> tracks.add(EvidenceBins.track(plugin, contig, said)));
        List<SortedMap<String, Double>> support = new ArrayList<>();
        for (Gene gene : genes) {
            SortedMap<String, Double> own = new TreeMap<>();
            for (Map.Entry<String, Evidence> said : evidence.entrySet()) {
                own.put(said.getKey(), GeneSupport.of(gene.region(), said.getValue()));
            }
            support.add(own);
        }
        return new ContigEvidence(tracks, support);
    }
}
