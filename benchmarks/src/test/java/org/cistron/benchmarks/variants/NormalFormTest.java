package org.cistron.benchmarks.variants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalFormTest {
    private static final String CONTIG = "ACGTTTTGCACACAT";

    private static NormalForm leftmost(int start, String reference, String alternative) {
        return new NormalForm(CONTIG, start, reference, alternative).leftmost().orElseThrow();
    }

    @Test
    void deletionInARepeatMovesToItsStart() {
        assertThat(leftmost(6, "T", "")).isEqualTo(new NormalForm(CONTIG, 2, "GT", "G"));
        assertThat(leftmost(11, "AC", "")).isEqualTo(new NormalForm(CONTIG, 7, "GCA", "G"));
    }

    @Test
    void insertionInARepeatMovesToItsStart() {
        assertThat(leftmost(7, "", "T")).isEqualTo(new NormalForm(CONTIG, 2, "G", "GT"));
        assertThat(leftmost(14, "", "CA")).isEqualTo(new NormalForm(CONTIG, 7, "G", "GCA"));
    }

    @Test
    void whatIsAtOnePlaceOnlyStaysThere() {
        assertThat(leftmost(8, "", "T")).isEqualTo(new NormalForm(CONTIG, 7, "G", "GT"));
        assertThat(leftmost(2, "G", "CA")).isEqualTo(new NormalForm(CONTIG, 2, "G", "CA"));
    }

    @Test
    void contigsFirstNucleotideHasNoneBefore() {
        assertThat(new NormalForm(CONTIG, 0, "A", "").leftmost()).isEmpty();
    }

    @Test
    void unknownNucleotidesNearbyAreSeen() {
        String contig = "ACGTN" + CONTIG;
        assertThat(new NormalForm(contig, 8, "A", "T").isNearUnknown(3)).isFalse();
        assertThat(new NormalForm(contig, 8, "A", "T").isNearUnknown(4)).isTrue();
        assertThat(new NormalForm(contig, 2, "GT", "G").isNearUnknown(1)).isTrue();
    }
}
