package org.cistron.benchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.cistron.api.variant.Variant;
import org.junit.jupiter.api.Test;

class VcfSiteTest {
    private static final String LETTERS = "GATATATCCCG";

    @Test
    void deletionInARepeatMovesToItsBeginning() {
        assertThat(site(5, "AT", "")).isEqualTo(new VcfSite("c", 1, "GAT", "G"));
        assertThat(site(9, "C", "")).isEqualTo(new VcfSite("c", 7, "TC", "T"));
    }

    @Test
    void insertionInARepeatMovesToItsBeginning() {
        assertThat(site(7, "", "AT")).isEqualTo(new VcfSite("c", 1, "G", "GAT"));
        assertThat(site(10, "", "G")).isEqualTo(new VcfSite("c", 10, "C", "CG"));
    }

    @Test
    void whatBothAllelesShareIsLeftOut() {
        assertThat(site(6, "ATC", "AGC")).isEqualTo(new VcfSite("c", 8, "T", "G"));
        assertThat(site(1, "ATAT", "CTAG")).isEqualTo(new VcfSite("c", 2, "ATAT", "CTAG"));
    }

    @Test
    void changeAtTheVeryBeginningIsAnchoredBehind() {
        assertThat(site(0, "G", "")).isEqualTo(new VcfSite("c", 1, "GA", "A"));
        assertThat(site(0, "", "T")).isEqualTo(new VcfSite("c", 1, "G", "TG"));
    }

    @Test
    void sitesAreSortedByPositionAsANumber() {
        TreeSet<VcfSite> sites = new TreeSet<>(
                List.of(new VcfSite("c", 10, "A", "C"), new VcfSite("c", 9, "A", "T"), new VcfSite("c", 9, "A", "G")));
        assertThat(sites)
                .containsExactly(
                        new VcfSite("c", 9, "A", "G"), new VcfSite("c", 9, "A", "T"), new VcfSite("c", 10, "A", "C"));
    }

    private static VcfSite site(int start, String reference, String alternative) {
        return VcfSite.of(new Variant("c", start, reference, alternative), LETTERS);
    }
}
