package org.cistron.genes.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameLogOddsTest {
    private final GeneStructure structure = GeneStructure.standard();

    @Test
    void areThoseOfAllChainsOneByOne() {
        for (int seed = 0; seed < 400; seed++) {
            Candidates candidates = RandomCandidates.of(seed, seed % 11, 600 + 15 * (seed % 200));
            int[] frame = frames(candidates);
            AllChains all = new AllChains(candidates, structure.spacers(), structure.logDensity()).enumerated();
            double[] logOdds = lattice(candidates).frameLogOdds(frame, candidates.size());
            for (int i = 0; i < candidates.size(); i++) {
                assertThat(logOdds[frame[i]])
                        .as("seed %d, candidate %d", seed, i)
                        .isCloseTo(all.logOdds(frame, frame[i]), within(1e-8));
            }
        }
    }

    @Test
    void agreeWithPosteriorsWhereThoseCanBeToldFromOne() {
        Candidates candidates = RandomCandidates.of(1, 20_000, 4_000_000);
        int[] frame = frames(candidates);
        GeneLattice lattice = lattice(candidates);
        double[] posterior = new double[candidates.size()];
        double[] single = lattice.posteriors();
        for (int i = 0; i < frame.length; i++) {
            posterior[frame[i]] += single[i];
        }
        double[] logOdds = lattice.frameLogOdds(frame, candidates.size());
        for (int i = 0; i < frame.length; i++) {
            if (logOdds[frame[i]] < 8) {
                assertThat(1 / (1 + Math.exp(-logOdds[frame[i]]))).isCloseTo(posterior[frame[i]], within(1e-6));
            }
        }
    }

    @Test
    void goOnRisingWherePosteriorsAreAsGoodAsOne() {
        Candidates one = RandomCandidates.of(1, 1, 2000);
        one.score()[0] = 100;
        double hundred = lattice(one).frameLogOdds(new int[] {0}, 1)[0];
        one.score()[0] = 400;
        assertThat(lattice(one).posteriors()).containsExactly(1.0);
        assertThat(lattice(one).frameLogOdds(new int[] {0}, 1)[0]).isCloseTo(hundred + 300, within(1e-9));
    }

    private GeneLattice lattice(Candidates candidates) {
        return new GeneLattice(candidates, structure.spacers(), structure.logDensity());
    }

    /** Candidates of one strand that share their stop are one frame's. */
    private static int[] frames(Candidates candidates) {
        Map<Integer, Integer> byStop = new HashMap<>();
        int[] frame = new int[candidates.size()];
        for (int i = 0; i < frame.length; i++) {
            int stop = candidates.forward()[i]
                    ? candidates.right()[i]
                    : -1 - candidates.left()[i];
            frame[i] = byStop.computeIfAbsent(stop, key -> byStop.size());
        }
        return frame;
    }
}
