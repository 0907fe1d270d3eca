package org.cistron.report.html.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.SequenceBuilder;
import org.cistron.api.sequence.Strand;
import org.cistron.report.html.made.MadeReport;
import org.junit.jupiter.api.Test;

class SequenceCountsTest {
    private static final String GENE = "ATGGCCAAATAA";

    @Test
    void aGeneIsReadAlikeOnBothStrands() {
        String before = "CCCCCCCCCCCCCCCCCGGAGGT";
        Sequence forward = Sequence.of("c", before + GENE + "TTT");
        SequenceCounts one = counts(forward, gene(CodingRegion.complete(23, 35, Strand.FORWARD)));
        Sequence reverse = Sequence.of("c", reverseComplement(before + GENE + "TTT"));
        SequenceCounts other = counts(reverse, gene(CodingRegion.complete(3, 15, Strand.REVERSE)));

        assertThat(one.codons()).isEqualTo(other.codons());
        assertThat(one.starts()).isDeepEqualTo(other.starts());
        assertThat(one.codons().get(codon("GCC"))).isEqualTo(1);
        assertThat(one.codons().get(codon("TAA"))).isEqualTo(1);
        assertThat(one.codons().get(codon("ATG"))).isZero();
        assertThat(one.codons().stream().mapToLong(Long::longValue).sum()).isEqualTo(3);
        assertThat(one.starts()[SequenceCounts.BEFORE]).containsExactly(1, 0, 0, 0);
        assertThat(one.starts()[SequenceCounts.BEFORE + 2]).containsExactly(0, 0, 1, 0);
        assertThat(one.starts()[SequenceCounts.BEFORE - 1]).containsExactly(0, 0, 0, 1);
        assertThat(one.starts()[0]).containsExactly(0, 1, 0, 0);
    }

    @Test
    void aGeneOverTheOriginIsReadOnAndWhatIsCutOffIsNotGuessed() {
        String whole = GENE.substring(6) + "C".repeat(30) + GENE.substring(0, 6);
        Sequence circle = circular(whole);
        SequenceCounts over = counts(circle, gene(CodingRegion.complete(36, 48, Strand.FORWARD)));
        assertThat(over.codons().get(codon("AAA"))).isEqualTo(1);
        assertThat(over.codons().get(codon("TAA"))).isEqualTo(1);
        assertThat(over.starts()[0]).containsExactly(0, 1, 0, 0);

        Sequence cut = Sequence.of("c", "GCCAAATAA");
        SequenceCounts partial = counts(cut, gene(new CodingRegion(0, 9, Strand.FORWARD, true, false)));
        assertThat(partial.codons().get(codon("GCC"))).isEqualTo(1);
        assertThat(partial.starts()[SequenceCounts.BEFORE]).containsExactly(0, 0, 0, 0);

        Sequence atTheEdge = Sequence.of("c", GENE + "TTT");
        SequenceCounts edge = counts(atTheEdge, gene(CodingRegion.complete(0, 12, Strand.FORWARD)));
        assertThat(edge.starts()[SequenceCounts.BEFORE - 1]).containsExactly(0, 0, 0, 0);
        assertThat(edge.starts()[SequenceCounts.BEFORE]).containsExactly(1, 0, 0, 0);
    }

    @Test
    void whatIsUnknownIsNotCounted() {
        Sequence contig = Sequence.of("c", "C".repeat(22) + "ATGNCCAAATAA");
        SequenceCounts counts = counts(contig, gene(CodingRegion.complete(22, 34, Strand.FORWARD)));
        assertThat(counts.codons().stream().mapToLong(Long::longValue).sum()).isEqualTo(2);
        assertThat(counts.starts()[SequenceCounts.BEFORE + 3]).containsExactly(0, 0, 0, 0);
    }

    @Test
    void motifsLieOverOneAnother() {
        MotifCounts counts = MotifCounts.of(List.of(motif("AGGAGG"), motif("GGAG"), motif("AGG"), motif("no motif")))
                .orElseThrow();
        assertThat(counts.genes()).isEqualTo(3);
        assertThat(counts.byPlace()[1]).containsExactly(0, 0, 3, 0);
        assertThat(counts.byPlace()[3]).containsExactly(2, 0, 0, 0);
        assertThat(counts.byPlace()[5]).containsExactly(0, 0, 1, 0);
        assertThat(MotifCounts.of(List.of(motif("")))).isEmpty();
    }

    private static SequenceCounts counts(Sequence contig, ReportedGene gene) {
        Map<String, List<ReportedGene>> found = new LinkedHashMap<>(Map.of("hmm", List.of(gene)));
        MadeReport report = new MadeReport(MadeReport.facts("s"), List.of(contig), found, List.of());
        return SequenceCounts.of(report, List.of(gene));
    }

    private static ReportedGene gene(CodingRegion region) {
        return ReportedGene.of("T_1", new Gene("c", region, 0.9, 0.9, 1, 1, Map.of()), "ATG", Map.of());
    }

    private static ReportedGene motif(String motif) {
        CodingRegion region = CodingRegion.complete(0, 12, Strand.FORWARD);
        return ReportedGene.of(
                "T_1", new Gene("c", region, 0.9, 0.9, 1, 1, Map.of("rbs_motif", motif)), "ATG", Map.of());
    }

    private static int codon(String letters) {
        return GeneticCode.codon(
                Sequence.code(letters.charAt(0)), Sequence.code(letters.charAt(1)), Sequence.code(letters.charAt(2)));
    }

    private static Sequence circular(String letters) {
        SequenceBuilder builder = new SequenceBuilder("c", "").circular(true);
        for (int i = 0; i < letters.length(); i++) {
            builder.append(letters.charAt(i));
        }
        return builder.build();
    }

    private static String reverseComplement(String letters) {
        StringBuilder reversed = new StringBuilder(letters).reverse();
        for (int i = 0; i < reversed.length(); i++) {
            reversed.setCharAt(i, "TGCA".charAt("ACGT".indexOf(reversed.charAt(i))));
        }
        return reversed.toString();
    }
}
