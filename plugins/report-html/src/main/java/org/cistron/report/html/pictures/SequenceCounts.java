package org.cistron.report.html.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.report.html.figure.CircularContig;
import org.cistron.report.html.figure.CompositionWindows;
import org.cistron.report.html.figure.GeneMark;

/** What pictures need of the sequences, counted in one pass over them. */
final class SequenceCounts {
    /** Nucleotides before a start codon's first that a start context shows. */
    static final int BEFORE = 22;
    /** Nucleotides from a start codon's first on that it shows. */
    static final int FROM = 9;

    /** What a map of so many contigs shows can still be told apart. */
    private static final int MOST_ON_A_MAP = 40;

    private static final int CODON = 3;
    private static final int BASES = 4;

    private final long[] codons = new long[BASES * BASES * BASES];
    private final long[][] starts = new long[BEFORE + FROM][BASES];
    private final List<CircularContig> contigs = new ArrayList<>();

    private SequenceCounts() {}

    /** Counts in a report's sequences, and in the genes that one finder found. */
    static SequenceCounts of(AnnotationReport report, List<ReportedGene> genes) {
        Map<String, List<ReportedGene>> byContig = new HashMap<>();
        genes.forEach(gene -> byContig.computeIfAbsent(gene.gene().contig(), key -> new ArrayList<>())
                .add(gene));
        SequenceCounts counts = new SequenceCounts();
        boolean few = report.contigs().size() <= MOST_ON_A_MAP;
        try (Stream<Sequence> sequences = report.sequences()) {
            sequences.forEach(contig -> counts.add(contig, byContig.getOrDefault(contig.id(), List.of()), few));
        }
        return counts;
    }

    /** Returns how often each codon was read, by its number, the start codons left out: they are chosen for another reason. */
    List<Long> codons() {
        return Arrays.stream(codons).boxed().toList();
    }

    /** Returns the nucleotides around starts, [position][A, C, G, T]; position {@link #BEFORE} is the start codon's first. */
    long[][] starts() {
        return starts;
    }

    /** Returns the contigs as a map draws them; none where there are too many. */
    List<CircularContig> contigs() {
        return List.copyOf(contigs);
    }

    private void add(Sequence contig, List<ReportedGene> genes, boolean drawn) {
        genes.forEach(found -> read(contig, found.gene()));
        if (drawn) {
            contigs.add(new CircularContig(
                    contig.id(), contig.length(), contig.circular(), marks(genes), CompositionWindows.of(contig)));
        }
    }

    static List<GeneMark> marks(List<ReportedGene> genes) {
        return genes.stream()
                .map(found -> new GeneMark(
                        found.locusTag(),
                        found.gene().region().start(),
                        found.gene().region().end(),
                        found.gene().region().strand(),
                        found.gene().probability()))
                .toList();
    }

    private void read(Sequence contig, Gene gene) {
        CodingRegion region = gene.region();
        int first = region.partialFivePrime() ? 0 : CODON;
        for (int offset = first; offset < region.length(); offset += CODON) {
            int codon = GeneticCode.codon(
                    base(contig, region, offset), base(contig, region, offset + 1), base(contig, region, offset + 2));
            if (codon >= 0 && codon < codons.length) {
                codons[codon]++;
            }
        }
        if (!region.partialFivePrime()) {
            for (int i = 0; i < starts.length; i++) {
                byte base = base(contig, region, i - BEFORE);
                if (base != Sequence.N) {
                    starts[i][base]++;
                }
            }
        }
    }

    /** Returns the nucleotide at an offset in reading direction, over the origin of a circular contig too; N outside. */
    private static byte base(Sequence contig, CodingRegion region, int offset) {
        boolean forward = region.strand() == Strand.FORWARD;
        int position = forward ? region.start() + offset : region.end() - 1 - offset;
        if (contig.circular()) {
            position = Math.floorMod(position, contig.length());
        }
        if (position < 0 || position >= contig.length()) {
            return Sequence.N;
        }
        byte base = contig.base(position);
        return forward ? base : Sequence.complement(base);
    }
}
