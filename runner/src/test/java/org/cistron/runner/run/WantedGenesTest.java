package org.cistron.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

class WantedGenesTest {
    private static final Sequence CONTIG = Sequence.of("c", "A".repeat(900)).withCircular(true);

    private static Gene gene(CodingRegion region) {
        return new Gene("c", region, 0.9, 0.9, 1, 1, Map.of());
    }

    private static Gene complete(int start, int end) {
        return gene(CodingRegion.complete(start, end, Strand.REVERSE));
    }

    @Test
    void completeGenesAreAsLongAsAskedForAndCutOffOnesAnyLength() {
        Gene shorter = complete(0, 87);
        Gene longEnough = complete(100, 190);
        Gene cutOff = gene(new CodingRegion(840, 900, Strand.FORWARD, false, true));
        List<Gene> found = List.of(shorter, longEnough, cutOff);

        assertThat(new WantedGenes(90, true).of(found, CONTIG)).containsExactly(longEnough, cutOff);
        assertThat(new WantedGenes(90, false).of(found, CONTIG)).containsExactly(longEnough);
        assertThat(new WantedGenes(60, false).of(found, CONTIG)).containsExactly(shorter, longEnough);
    }

    @Test
    void noGeneTouchesWhatIsMasked() {
        Sequence masked = CONTIG.withMasked(List.of(new Region("c", 10, 20), new Region("c", 300, 301)));
        Gene before = complete(210, 300);
        Gene behind = complete(301, 391);
        Gene over = complete(298, 388);
        Gene overTheOrigin = complete(810, 912);
        Gene upToTheMask = complete(811, 910);

        assertThat(new WantedGenes(90, true).of(List.of(before, behind, over, overTheOrigin, upToTheMask), masked))
                .containsExactly(before, behind, upToTheMask);
    }
}
