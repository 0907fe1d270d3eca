package org.cistron.variants.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.junit.jupiter.api.Test;

class CircularContigTest {
    private static final int FLANK = 50;
    private static final String GENE =
            "ggcatTACC[ATGAGTCTTAAgtaagtccttctgcccatagACGCTGGGATGCCGAAAAAACAGTTAA]GGCTAGCCttcgaaaccc";

    @Test
    void whatLiesBeforeTheOriginIsNearAGeneBehindIt() {
        Genes gene = Genes.inOneExon(
                Sequence.of("c", "GCATC" + "ATGAGTCTTTAA" + "GGC".repeat(100)).withCircular(true),
                List.of(new Window(5, 17)));
        assertThat(told(gene, 316, "C", "A")).containsExactly("upstream_gene_variant c.-6C>A");
        assertThat(told(gene, 272, "G", "A")).containsExactly("upstream_gene_variant c.-50G>A");
        assertThat(told(gene, 269, "G", "A")).containsExactly("intergenic_variant ");
        assertThat(told(gene, 66, "G", "A")).containsExactly("downstream_gene_variant c.*50G>A");
    }

    @Test
    void whatLiesBehindTheOriginIsNearAGeneBeforeIt() {
        Genes gene = Genes.inOneExon(
                Sequence.of("c", "GGC".repeat(100) + "ATGAGTCTTTAA" + "GCATC").withCircular(true),
                List.of(new Window(300, 312)));
        assertThat(told(gene, 1, "G", "A")).containsExactly("downstream_gene_variant c.*7G>A");
    }

    @Test
    void onAShortContigAGeneIsToldOnceWhereItIsNearest() {
        Genes gene = Genes.of(GENE, 1);
        int length = gene.contig().length();
        for (int cut = 0; cut < length; cut += 3) {
            Genes moved = turned(gene, cut);
            for (int i = 0; i < length; i++) {
                assertThat(told(moved, i, moved.contig().letters(i, i + 1), "N"))
                        .hasSize(1);
            }
        }
    }

    /** Wherever the origin is put, the same change has the same consequence and name. */
    @Test
    void theOriginMakesNoDifference() {
        Genes gene = Genes.of(GENE, 1);
        Genes whole = turned(gene, 0);
        int length = gene.contig().length();
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 20_000; i++) {
            int cut = 1 + random.nextInt(length - 1);
            int start = random.nextInt(length - 6);
            int removed = random.nextInt(6);
            String alternative = "ACGTACGTAAAACCC".substring(random.nextInt(5), 5 + random.nextInt(5));
            if (start < cut && start + removed > cut) {
                continue;
            }
            String reference = gene.contig().letters(start, start + removed);
            int there = start >= cut ? start - cut : start + length - cut;
            if (!reference.equals(alternative)) {
                assertThat(told(turned(gene, cut), there, reference, alternative))
                        .as("%d %s>%s, cut %d", start, reference, alternative, cut)
                        .isEqualTo(told(whole, start, reference, alternative));
            }
        }
    }

    @Test
    void anIndelInARepeatOfTheWholeContigIsMovedOnceAroundAtMost() {
        Sequence contig = Sequence.of("c", "AAAA").withCircular(true);
        assertThat(new PreparedContig(contig, List.of(), FLANK).of(new Variant("c", 1, "A", "")))
                .hasSize(1);
    }

    private static List<String> told(Genes gene, int start, String reference, String alternative) {
        List<Consequence> consequences = new PreparedContig(gene.contig(), List.of(gene.transcript()), FLANK)
                .of(new Variant("c", start, reference, alternative));
        return consequences.stream().map(Genes::told).toList();
    }

    /** Returns a gene on a circular contig that begins elsewhere. */
    private static Genes turned(Genes gene, int cut) {
        int length = gene.contig().length();
        Transcript transcript = gene.transcript();
        int shift = transcript.start() >= cut ? -cut : length - cut;
        String letters = gene.contig().letters(0, length);
        return Genes.of(
                Sequence.of("c", letters.substring(cut) + letters.substring(0, cut))
                        .withCircular(true),
                new Transcript(
                        "t",
                        "g",
                        "",
                        "p",
                        "c",
                        transcript.strand(),
                        "",
                        moved(transcript.exons(), shift),
                        moved(transcript.coding(), shift),
                        0,
                        transcript.code(),
                        true,
                        true));
    }

    private static List<Window> moved(List<Window> windows, int by) {
        return windows.stream()
                .map(window -> new Window(window.start() + by, window.end() + by))
                .toList();
    }
}
