package org.cistron.runner.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Gene;
import org.cistron.api.feature.Window;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

class ContigEvidenceTest {
    private static final Sequence CONTIG = Sequence.of("c", "ACG".repeat(100));

    @Test
    void aBinHasTheMeanOfTheFrameThatIsSpokenForMost() {
        Evidence evidence = Evidence.empty(new Window(0, 300));
        fill(evidence.tracks().get(0).forward(), 91, 178, 2);
        fill(evidence.tracks().get(0).forward(), 92, 178, -5);
        fill(evidence.tracks().get(0).reverse(), 0, 300, -1);
        EvidenceTrack track = of(evidence).tracks().get(0);

        assertThat(track.plugin()).isEqualTo("p");
        assertThat(track.contig()).isEqualTo("c");
        assertThat(track.binLength()).isEqualTo(90);
        assertThat(track.forward()).hasSize(4);
        assertThat(track.forward()[0]).isZero();
        assertThat(track.forward()[1]).isCloseTo(2 * 29 / 30f, within(1e-5f));
        assertThat(track.forward()[3]).isZero();
        // Only one frame of the reverse strand is spoken against; another one, of which nothing is said, is higher.
        assertThat(track.reverse()).containsOnly(0f);
    }

    @Test
    void supportIsTheSumOverTheGenesOwnFrameAndAllKindsWithoutStartAndStop() {
        CodingTrack typical = CodingTrack.empty(Math.log(0.9), 300);
        CodingTrack foreign = CodingTrack.empty(Math.log(0.1), 300);
        fill(typical.forward(), 30, 120, 0.5f);
        fill(foreign.forward(), 30, 120, 1);
        fill(typical.forward(), 31, 121, -9);
        fill(typical.reverse(), 150, 240, 1);
        typical.forward()[30] = -40;
        typical.forward()[117] = -40;
        Evidence evidence = new Evidence(new Window(0, 300), List.of(typical, foreign), new float[300], new float[300]);
        ContigEvidence said = of(evidence, gene(30, 120, Strand.FORWARD), gene(150, 240, Strand.REVERSE));

        assertThat(said.support().get(0).get("p"))
                .isCloseTo(Math.log(0.9 * Math.exp(14) + 0.1 * Math.exp(28)), within(1e-5));
        assertThat(said.support().get(1).get("p")).isCloseTo(Math.log(0.9 * Math.exp(28) + 0.1), within(1e-5));
    }

    @Test
    void aGeneOverTheOriginIsReadWhereTheContigGoesOn() {
        Evidence evidence = Evidence.empty(new Window(0, 390));
        fill(evidence.tracks().get(0).forward(), 270, 330, 1);
        ContigEvidence said = of(evidence, gene(270, 330, Strand.FORWARD));

        assertThat(said.support().get(0)).isEqualTo(Map.of("p", 18.0));
        assertThat(said.tracks().get(0).forward()).hasSize(4);
        assertThat(said.tracks().get(0).forward()[3]).isEqualTo(1f);
    }

    private static ContigEvidence of(Evidence evidence, Gene... genes) {
        SortedMap<String, Evidence> byPlugin = new TreeMap<>(Map.of("p", evidence));
        return ContigEvidence.of(CONTIG, byPlugin, List.of(genes));
    }

    private static Gene gene(int start, int end, Strand strand) {
        return new Gene("c", CodingRegion.complete(start, end, strand), 0.9, 0.9, 1, 1, Map.of());
    }

    private static void fill(float[] logOdds, int start, int end, float value) {
        for (int i = start; i < end; i += 3) {
            logOdds[i] = value;
        }
    }
}
