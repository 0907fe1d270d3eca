package org.cistron.runner.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.NamedGene;

/** Gathers what is told of an annotation while it runs, contig by contig in input order; by one thread. */
public final class AnnotationCollector {
    /** Nucleotides of the first contigs whose evidence is kept. */
    private static final long EVIDENCE_KEPT = 24L << 20;

    private final List<ReportedContig> contigs = new ArrayList<>();
    private final Map<String, List<ReportedGene>> genes = new LinkedHashMap<>();
    private final List<EvidenceTrack> evidence = new ArrayList<>();
    private final Set<String> plugins = new HashSet<>();
    private String seen = "";
    private long nucleotides;

    /** Begins with nothing, in the order of those that find genes. */
    public AnnotationCollector(List<String> finders) {
        finders.forEach(finder -> genes.put(finder, new ArrayList<>()));
    }

    /** Takes a contig, before its genes. */
    public void contig(Sequence contig) {
        contigs.add(BaseContent.describe(contig));
        nucleotides += contig.length();
        plugins.clear();
        seen = contig.id();
    }

    /** Takes what was found on the contig that was taken last. */
    public void genes(String finder, Sequence contig, List<NamedGene> named, Optional<ContigEvidence> said) {
        if (!contig.id().equals(seen)) {
            throw new IllegalStateException("found genes of " + contig.id() + ", expected those of " + seen);
        }
        List<ReportedGene> own = genes.get(finder);
        for (int i = 0; i < named.size(); i++) {
            int number = i;
            Map<String, Double> support = said.<Map<String, Double>>map(
                            found -> found.support().get(number))
                    .orElse(Map.of());
            NamedGene gene = named.get(i);
            own.add(ReportedGene.of(gene.locusTag(), gene.gene(), gene.gene().startCodon(contig), support));
        }
        if (nucleotides <= EVIDENCE_KEPT) {
            said.ifPresent(found -> found.tracks().stream()
                    .filter(track -> plugins.add(track.plugin()))
                    .forEach(evidence::add));
        }
    }

    /** Forgets what one found: it has failed. */
    public void drop(String finder) {
        genes.remove(finder);
    }

    List<ReportedContig> contigs() {
        return List.copyOf(contigs);
    }

    /** Returns what one found. */
    public List<ReportedGene> genes(String finder) {
        return List.copyOf(genes.get(finder));
    }

    /** Returns the names of those that found genes and have not failed, in order. */
    public List<String> finders() {
        return List.copyOf(genes.keySet());
    }

    List<EvidenceTrack> evidence() {
        return List.copyOf(evidence);
    }
}
