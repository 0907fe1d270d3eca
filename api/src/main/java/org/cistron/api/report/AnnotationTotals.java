package org.cistron.api.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cistron.api.feature.CodingRegion;

/**
 * A run's headline figures, so that all reports tell the same ones.
 *
 * @param contigs how many contigs there are
 * @param nucleotides their lengths' sum
 * @param unknown how many of these are not known (N)
 * @param guanineCytosine the share of G and C among those that are; nothing where none is
 * @param genes how many genes were found
 * @param partial how many of them are cut off by a contig's end or a gap
 * @param coding how many nucleotides lie in genes; those in two genes count once, those beyond the end of a circular contig not at
 *     all
 * @param meanProbability the mean of the genes' probabilities, each to the four decimals that reports write, so that a report read
 *     back gives the same; nothing where there is no gene
 */
public record AnnotationTotals(
        int contigs,
        long nucleotides,
        long unknown,
        OptionalDouble guanineCytosine,
        int genes,
        long partial,
        long coding,
        OptionalDouble meanProbability) {
    private static final int DECIMALS = 4;

    /**
     * Sums up.
     *
     * @param genes what one finder found, contig by contig, by start within a contig
     */
    public static AnnotationTotals of(List<ReportedContig> contigs, List<ReportedGene> genes) {
        long nucleotides = contigs.stream().mapToLong(ReportedContig::length).sum();
        long unknown = contigs.stream().mapToLong(ReportedContig::unknown).sum();
        double strong = contigs.stream()
                .mapToDouble(contig -> contig.guanineCytosine() * (contig.length() - contig.unknown()))
                .sum();
        return new AnnotationTotals(
                contigs.size(),
                nucleotides,
                unknown,
                nucleotides > unknown ? OptionalDouble.of(strong / (nucleotides - unknown)) : OptionalDouble.empty(),
                genes.size(),
                genes.stream().filter(found -> found.gene().region().partial()).count(),
                coding(contigs, genes),
                genes.stream()
                        .mapToDouble(found -> written(found.gene().probability()))
                        .average());
    }

    private static double written(double probability) {
        return BigDecimal.valueOf(probability)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private static long coding(List<ReportedContig> contigs, List<ReportedGene> genes) {
        Map<String, Integer> lengths = new HashMap<>();
        contigs.forEach(contig -> lengths.put(contig.id(), contig.length()));
        String contig = "";
        int reached = 0;
        long covered = 0;
        for (ReportedGene found : genes) {
            if (!found.gene().contig().equals(contig)) {
                contig = found.gene().contig();
                reached = 0;
            }
            CodingRegion region = found.gene().region();
            int end = Math.min(region.end(), lengths.get(contig));
            covered += Math.max(0, end - Math.max(reached, region.start()));
            reached = Math.max(reached, end);
        }
        return covered;
    }
}
