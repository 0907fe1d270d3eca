package org.cistron.genes.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.orf.OrfIndex;
import org.cistron.genes.orf.OrfScanner;
import org.cistron.genes.orf.Segment;
import org.junit.jupiter.api.Test;

class AnnotationTrustTest {
    private final AnnotationTrust trust = new AnnotationTrust(2, 3, 1, 4);

    @Test
    void absenceIsBelievedTheLessTheShorterTheCandidate() {
        assertThat(trust.absence(900)).isEqualTo(3);
        assertThat(trust.absence(600)).isEqualTo(3);
        assertThat(trust.absence(300)).isEqualTo(1.5);
        assertThat(trust.absence(90)).isEqualTo(0.75);
    }

    @Test
    void unannotatedCandidatesAreDoubtedByTheirLength() {
        Sequence window = Sequence.of("w", "TAA" + "ATG" + "GCA".repeat(100) + "ATG" + "GCA".repeat(98) + "TAA");
        OrfIndex orfs = new OrfScanner(GeneticCode.byNumber(11), 90)
                .scan(window, Segment.of(window, false).get(0));
        double[] belief = new AnnotationBelief(orfs, List.of(), trust).logOdds();
        for (int candidate = 0; candidate < orfs.size(); candidate++) {
            assertThat(belief[candidate]).isEqualTo(-trust.absence(orfs.length(candidate)));
        }
        assertThat(Arrays.stream(belief).distinct().count()).isGreaterThan(1);
    }
}
