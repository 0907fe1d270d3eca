package org.cistron.genes.calling;

import java.util.Comparator;
import java.util.List;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Strand;

/** Genes of a contig as they lie on its reverse complement. */
final class Mirror {
    private Mirror() {}

    static List<Gene> of(List<Gene> genes, int length) {
        return genes.stream()
                .map(gene -> new Gene(
                        gene.contig(),
                        of(gene.region(), length),
                        gene.probability(),
                        gene.startProbability(),
                        gene.codingLogOdds(),
                        gene.startLogOdds(),
                        gene.notes()))
                .sorted(Comparator.comparingInt((Gene gene) -> gene.region().start())
                        .thenComparingInt(gene -> gene.region().end())
                        .thenComparing(gene -> gene.region().strand()))
                .toList();
    }

    private static CodingRegion of(CodingRegion region, int length) {
        Strand opposite = region.strand().opposite();
        return new CodingRegion(
                length - region.end(),
                length - region.start(),
                opposite,
                region.partialFivePrime(),
                region.partialThreePrime());
    }
}
