package org.cistron.api.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

class GeneTest {
    private static final GeneticCode CODE = GeneticCode.byNumber(11);

    private static Gene gene(CodingRegion region) {
        return new Gene("c", region, 1, 1, 0, 0, Map.of());
    }

    private static Gene complete(int start, int end, Strand strand) {
        return gene(CodingRegion.complete(start, end, strand));
    }

    @Test
    void bothStrandsAreTranslatedWithoutTheStop() {
        Sequence contig = Sequence.of("c", "CCGTGGCCAAATGACC");
        assertThat(complete(2, 14, Strand.FORWARD).protein(contig, CODE)).isEqualTo("MAK");
        Sequence turned = contig.reverseComplement();
        Gene reverse = complete(2, 14, Strand.REVERSE);
        assertThat(reverse.nucleotides(turned)).isEqualTo("GTGGCCAAATGA");
        assertThat(reverse.protein(turned, CODE)).isEqualTo("MAK");
        assertThat(reverse.startCodon(turned)).isEqualTo("GTG");
    }

    @Test
    void aGeneOverTheOriginGoesOnAtTheBeginning() {
        Sequence circle = Sequence.of("c", "CAAATGAccccATGGC").withCircular(true);
        Gene forward = complete(11, 23, Strand.FORWARD);
        assertThat(forward.nucleotides(circle)).isEqualTo("ATGGCCAAATGA");
        assertThat(forward.protein(circle, CODE)).isEqualTo("MAK");
        Gene reverse = complete(9, 21, Strand.REVERSE);
        assertThat(reverse.nucleotides(circle.reverseComplement())).isEqualTo("ATGGCCAAATGA");
        assertThat(reverse.protein(circle.reverseComplement(), CODE)).isEqualTo("MAK");
    }

    @Test
    void aGeneWithoutItsStartIsReadAsItIs() {
        Sequence contig = Sequence.of("c", "GTGGCCAAATGA");
        Gene noStart = gene(new CodingRegion(0, 12, Strand.FORWARD, true, false));
        assertThat(noStart.protein(contig, CODE)).isEqualTo("VAK");
        assertThat(noStart.startCodon(contig)).isEmpty();
    }

    @Test
    void aGeneWithoutItsStopKeepsItsLastCodon() {
        Sequence contig = Sequence.of("c", "ATGGCCAAA");
        assertThat(gene(new CodingRegion(0, 9, Strand.FORWARD, false, true)).protein(contig, CODE))
                .isEqualTo("MAK");
    }

    @Test
    void unknownNucleotidesAreXAndOtherCodesReadOtherwise() {
        Sequence contig = Sequence.of("c", "ATGGCNTGATAA");
        assertThat(complete(0, 12, Strand.FORWARD).protein(contig, CODE)).isEqualTo("MX*");
        assertThat(complete(0, 12, Strand.FORWARD).protein(contig, GeneticCode.byNumber(4)))
                .isEqualTo("MXW");
    }

    @Test
    void probabilitiesOutOfRangeAreRefused() {
        CodingRegion region = CodingRegion.complete(0, 9, Strand.FORWARD);
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> new Gene("c", region, wrong, 1, 0, 0, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Gene("c", region, 1, wrong, 0, 0, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void logOddsThatAreNoNumbersAreRefused() {
        CodingRegion region = CodingRegion.complete(0, 9, Strand.FORWARD);
        for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> new Gene("c", region, 1, 1, wrong, 0, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Gene("c", region, 1, 1, 0, wrong, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void notesAreSortedAndCannotBeChanged() {
        Gene gene = new Gene(
                "c", CodingRegion.complete(0, 9, Strand.FORWARD), 1, 1, 0, 0, Map.of("z", "1", "a", "2", "m", "3"));
        assertThat(gene.notes().keySet()).containsExactly("a", "m", "z");
        assertThatThrownBy(() -> gene.notes().put("b", "4")).isInstanceOf(UnsupportedOperationException.class);
    }
}
