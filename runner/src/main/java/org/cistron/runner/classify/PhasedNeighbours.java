package org.cistron.runner.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;

/**
 * Finds alleles that lie on one chromosome of a sample and change the same codon: what they do can only be told together
 * (Danecek and McCarthy 2017).
 */
final class PhasedNeighbours {
    private final AnnotatedContig contig;
    private final Map<List<Site>, List<Consequence>> merged = new HashMap<>();
    private final Map<Site, Map<Transcript, Set<Together>>> together = new LinkedHashMap<>();
    private final Map<Site, Set<Transcript>> alone = new HashMap<>();

    private PhasedNeighbours(AnnotatedContig contig) {
        this.contig = contig;
    }

    /**
     * Looks through alleles of a contig.
     *
     * @param sites in file order
     */
    static PhasedNeighbours of(AnnotatedContig contig, List<Site> sites) {
        PhasedNeighbours neighbours = new PhasedNeighbours(contig);
        boolean samples = !sites.isEmpty() && sites.get(0).line().samples() > 0;
        List<Site> translated =
                samples ? sites.stream().filter(Site::isTranslated).toList() : List.of();
        if (!translated.isEmpty()) {
            neighbours.clusters(translated).stream()
                    .filter(cluster -> cluster.size() > 1)
                    .forEach(neighbours::read);
        }
        return neighbours;
    }

    /** Returns what an allele does to a transcript together with others. */
    Collection<Together> together(Site site, Transcript transcript) {
        return together.isEmpty()
                ? List.of()
                : together.getOrDefault(site, Map.of()).getOrDefault(transcript, Set.of());
    }

    /** Returns whether an allele is nowhere seen to be alone in its codon of a transcript. */
    boolean neverAlone(Site site, Transcript transcript) {
        return !together(site, transcript).isEmpty()
                && !alone.getOrDefault(site, Set.of()).contains(transcript);
    }

    /** Returns how many alleles were read together with others. */
    int count() {
        return together.size();
    }

    /** Records, each with its alleles, of which each may share a codon with one before it. */
    private List<List<List<Site>>> clusters(List<Site> sites) {
        List<List<List<Site>>> clusters = new ArrayList<>();
        int reach = Integer.MIN_VALUE;
        int record = -1;
        for (Site site : sites) {
            boolean sameRecord = site.record() == record;
            if (!sameRecord && (clusters.isEmpty() || site.line().start() >= reach)) {
                clusters.add(new ArrayList<>());
            }
            List<List<Site>> cluster = clusters.get(clusters.size() - 1);
            if (!sameRecord) {
                cluster.add(new ArrayList<>());
            }
            cluster.get(cluster.size() - 1).add(site);
            record = site.record();
            reach = Math.max(
                    reach, contig.codonReach(site.line().start(), site.line().end()));
        }
        return clusters;
    }

    private void read(List<List<Site>> cluster) {
        for (List<Site> chromosome : Haplotypes.of(cluster)) {
            Map<Transcript, List<Site>> byTranscript = new LinkedHashMap<>();
            for (Site site : chromosome) {
                site.consequences().stream()
                        .flatMap(consequence -> consequence.transcript().stream())
                        .forEach(transcript -> byTranscript
                                .computeIfAbsent(transcript, key -> new ArrayList<>())
                                .add(site));
            }
            byTranscript.forEach(this::read);
        }
    }

    private void read(Transcript transcript, List<Site> sites) {
        List<Site> sorted = new ArrayList<>(sites);
        sorted.sort(Comparator.comparingInt(site -> site.variant().start()));
        List<Site> group = new ArrayList<>();
        for (Site site : sorted) {
            if (!group.isEmpty() && !shareCodon(transcript, group.get(group.size() - 1), site)) {
                end(transcript, group);
                group = new ArrayList<>();
            }
            group.add(site);
        }
        end(transcript, group);
    }

    private void end(Transcript transcript, List<Site> group) {
        Optional<Consequence> consequence =
                group.size() < 2 ? Optional.empty() : consequence(transcript, List.copyOf(group));
        if (consequence.isEmpty()) {
            group.forEach(site ->
                    alone.computeIfAbsent(site, key -> new LinkedHashSet<>()).add(transcript));
            return;
        }
        Together read = new Together(group, merge(group).trimmed(), consequence.get());
        group.forEach(site -> together.computeIfAbsent(site, key -> new LinkedHashMap<>())
                .computeIfAbsent(transcript, key -> new LinkedHashSet<>())
                .add(read));
    }

    private Optional<Consequence> consequence(Transcript transcript, List<Site> group) {
        return merged.computeIfAbsent(group, key -> contig.consequences().of(merge(key))).stream()
                .filter(found -> found.transcript().filter(transcript::equals).isPresent())
                .findFirst();
    }

    private Variant merge(List<Site> group) {
        int start = group.get(0).variant().start();
        int end = group.get(group.size() - 1).variant().end();
        StringBuilder alternative = new StringBuilder();
        int from = start;
        for (Site site : group) {
            alternative.append(contig.sequence().letters(from, site.variant().start()));
            alternative.append(site.variant().alternative());
            from = site.variant().end();
        }
        return new Variant(
                group.get(0).variant().contig(), start, contig.sequence().letters(start, end), alternative.toString());
    }

    /** Two that overlap cannot be on one chromosome; indels are not read together over an intron. */
    private static boolean shareCodon(Transcript transcript, Site before, Site site) {
        int between = site.variant().start() - before.variant().end();
        boolean lengthKept = before.variant().growth() == 0 && site.variant().growth() == 0;
        if (between < 0 || (between > 1 && !lengthKept)) {
            return false;
        }
        Optional<CodonRange> one = CodonRange.of(before, transcript);
        Optional<CodonRange> other = CodonRange.of(site, transcript);
        return one.isPresent() && other.isPresent() && one.get().meets(other.get());
    }
}
