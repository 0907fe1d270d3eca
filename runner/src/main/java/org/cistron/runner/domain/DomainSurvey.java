package org.cistron.runner.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;

/** Finds out the domain of annotated genomes. */
public final class DomainSurvey {
    private DomainSurvey() {}

    /** Reads all genomes, of which there is at least one. */
    public static TrainingDomain of(List<AnnotatedGenome> genomes) {
        List<Double> contents = new ArrayList<>();
        List<Double> coding = new ArrayList<>();
        SortedSet<Integer> codes = new TreeSet<>();
        for (AnnotatedGenome genome : genomes) {
            BaseCount bases = BaseCount.NONE;
            long inGenes = 0;
            Map<String, List<Region>> parts = parts(genome);
            try (Stream<Sequence> contigs = genome.genome().contigs()) {
                for (Sequence contig : (Iterable<Sequence>) contigs::iterator) {
                    bases = bases.plus(BaseCount.of(contig));
                    Coverage coverage = new Coverage(contig);
                    parts.getOrDefault(contig.id(), List.of()).forEach(part -> coverage.add(part.start(), part.end()));
                    inGenes += coverage.nucleotides();
                }
            }
            contents.add(bases.content());
            coding.add((double) inGenes / Math.max(1, bases.known()));
            codes.add(genome.genome().geneticCode().number());
        }
        return new TrainingDomain(PercentRange.of(contents), PercentRange.of(coding), codes);
    }

    private static Map<String, List<Region>> parts(AnnotatedGenome genome) {
        Map<String, List<Region>> parts = new HashMap<>();
        for (AnnotatedCds cds : genome.annotation().codingSequences()) {
            if (!cds.pseudo()) {
                parts.computeIfAbsent(cds.contig(), contig -> new ArrayList<>()).addAll(cds.parts());
            }
        }
        return parts;
    }
}
