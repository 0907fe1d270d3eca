package org.cistron.genes.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class GeneLatticeTest {
    private final GeneStructure structure = GeneStructure.standard();

    private GeneLattice lattice(Candidates candidates) {
        return new GeneLattice(candidates, structure.spacers(), structure.logDensity());
    }

    private AllChains chains(Candidates candidates) {
        return new AllChains(candidates, structure.spacers(), structure.logDensity());
    }

    @Test
    void bothDirectionsAddUpToTheSame() {
        for (int seed = 0; seed < 400; seed++) {
            GeneLattice lattice = lattice(RandomCandidates.of(seed, 5 + seed, 1000 + 40 * (seed % 300)));
            assertThat(lattice.totalBackward())
                    .as("seed %d", seed)
                    .isCloseTo(lattice.total(), Percentage.withPercentage(1e-7));
        }
    }

    @Test
    void bothDirectionsAddUpToTheSameOverAWholeGenome() {
        GeneLattice lattice = lattice(RandomCandidates.of(1, 20_000, 4_000_000));
        assertThat(lattice.totalBackward()).isCloseTo(lattice.total(), Percentage.withPercentage(1e-7));
    }

    @Test
    void totalPosteriorsAndBestChainAreThoseOfAllChainsOneByOne() {
        for (int seed = 0; seed < 300; seed++) {
            Candidates candidates = RandomCandidates.of(seed, seed % 11, 600 + 15 * (seed % 200));
            AllChains all = chains(candidates).enumerated();
            GeneLattice lattice = lattice(candidates);
            double[] posteriors = lattice.posteriors();

            assertThat(lattice.total()).as("seed %d", seed).isCloseTo(all.total(), within(1e-9));
            for (int i = 0; i < candidates.size(); i++) {
                assertThat(posteriors[i]).as("seed %d, %d", seed, i).isCloseTo(all.posterior(i), within(1e-9));
            }
            assertThat(all.bestScore(chosen(lattice))).as("seed %d", seed).isCloseTo(all.bestScore(), within(1e-9));
        }
    }

    @Test
    void theBestChainIsAChainAndScoresWhatThePassSays() {
        for (int seed = 0; seed < 300; seed++) {
            Candidates candidates = RandomCandidates.of(seed, 3 * seed, 1000 + 40 * (seed % 300));
            AllChains model = chains(candidates);
            GeneLattice lattice = lattice(candidates);
            List<Integer> chain = chosen(lattice);
            for (int i = 1; i < chain.size(); i++) {
                assertThat(model.mayFollow(chain.get(i - 1), chain.get(i))).isTrue();
            }
            assertThat(model.bestScore(chain))
                    .as("seed %d", seed)
                    .isCloseTo(claimed(candidates, chain), within(1e-6))
                    .isLessThanOrEqualTo(lattice.total() + 1e-9)
                    .isGreaterThanOrEqualTo(lattice.empty() - 1e-9);
        }
    }

    private double claimed(Candidates candidates, List<Integer> chain) {
        if (chain.isEmpty()) {
            return lattice(candidates).empty();
        }
        int last = chain.get(chain.size() - 1);
        double edge = candidates.cutRight()[last]
                ? 0
                : structure
                        .spacers()
                        .logSurvival(candidates.length() - candidates.right()[last]);
        return new LatticePass(candidates, structure.spacers(), false).best(last) + structure.logDensity() + edge;
    }

    @Test
    void posteriorsAreProbabilitiesAndRivalsShareOne() {
        for (int seed = 0; seed < 200; seed++) {
            Candidates candidates = RandomCandidates.of(seed, 3 * seed, 1000 + 20 * seed);
            double[] posteriors = lattice(candidates).posteriors();
            for (double posterior : posteriors) {
                assertThat(posterior).isBetween(0.0, 1.0);
            }
            int half = SpacerLengths.LARGEST_OVERLAP / 2 + 1;
            for (int place = half; place < candidates.length() - half; place += 37) {
                assertThat(covering(candidates, posteriors, place - half, place + half))
                        .isLessThanOrEqualTo(1 + 1e-9);
            }
        }
    }

    /** Candidates that share more than the largest overlap are too much for any two to be in one chain. */
    private static double covering(Candidates candidates, double[] posteriors, int from, int to) {
        double sum = 0;
        for (int i = 0; i < posteriors.length; i++) {
            sum += candidates.left()[i] <= from && candidates.right()[i] >= to ? posteriors[i] : 0;
        }
        return sum;
    }

    @Test
    void theOrderOfCandidatesMakesNoDifference() {
        Candidates candidates = RandomCandidates.of(3, 200, 8000);
        Candidates turned = reversed(candidates);
        double[] posteriors = lattice(candidates).posteriors();
        double[] turnedPosteriors = lattice(turned).posteriors();
        for (int i = 0; i < posteriors.length; i++) {
            assertThat(turnedPosteriors[posteriors.length - 1 - i]).isCloseTo(posteriors[i], within(1e-9));
        }
    }

    private static Candidates reversed(Candidates candidates) {
        int size = candidates.size();
        Candidates turned = RandomCandidates.of(0, size, candidates.length());
        for (int i = 0; i < size; i++) {
            int from = size - 1 - i;
            turned.left()[i] = candidates.left()[from];
            turned.right()[i] = candidates.right()[from];
            turned.forward()[i] = candidates.forward()[from];
            turned.cutLeft()[i] = candidates.cutLeft()[from];
            turned.cutRight()[i] = candidates.cutRight()[from];
            turned.score()[i] = candidates.score()[from];
        }
        return turned;
    }

    @Test
    void theReverseComplementIsTheMirrorImage() {
        for (int seed = 0; seed < 200; seed++) {
            Candidates candidates = RandomCandidates.of(seed, 2 * seed, 1000 + 20 * seed);
            GeneLattice lattice = lattice(candidates);
            GeneLattice mirror = lattice(reverseComplement(candidates));
            assertThat(mirror.total()).as("seed %d", seed).isCloseTo(lattice.total(), within(1e-8));
            assertThat(mirror.posteriors()).as("seed %d", seed).containsExactly(lattice.posteriors(), within(1e-8));
        }
    }

    private static Candidates reverseComplement(Candidates candidates) {
        Candidates mirrored = candidates.mirrored();
        boolean[] opposite = new boolean[mirrored.size()];
        for (int i = 0; i < opposite.length; i++) {
            opposite[i] = !mirrored.forward()[i];
        }
        return new Candidates(
                mirrored.length(),
                mirrored.left(),
                mirrored.right(),
                opposite,
                mirrored.cutLeft(),
                mirrored.cutRight(),
                mirrored.score());
    }

    @Test
    void withoutCandidatesThereIsOneChainWithoutGenes() {
        for (int length : new int[] {0, 1, 10, 400, 401, 5_000_000}) {
            GeneLattice lattice = lattice(RandomCandidates.of(1, 0, length));
            assertThat(lattice.bestChain()).isEmpty();
            assertThat(lattice.posteriors()).isEmpty();
            assertThat(lattice.total()).isFinite().isEqualTo(lattice.empty()).isEqualTo(lattice.totalBackward());
        }
    }

    @Test
    void ofOneCandidateTheScoreDecides() {
        Candidates one = RandomCandidates.of(1, 1, 2000);
        one.score()[0] = 50;
        assertThat(lattice(one).bestChain()).containsExactly(0);
        assertThat(lattice(one).posteriors()[0]).isCloseTo(1, within(1e-6));
        one.score()[0] = -50;
        assertThat(lattice(one).bestChain()).isEmpty();
        assertThat(lattice(one).posteriors()[0]).isCloseTo(0, within(1e-6));
    }

    @Test
    void aGeneThatFillsItsSegmentFromEndToEndIsTaken() {
        Candidates one = RandomCandidates.of(1, 1, 999);
        one.left()[0] = 0;
        one.right()[0] = 999;
        one.cutLeft()[0] = true;
        one.cutRight()[0] = true;
        one.score()[0] = 20;
        assertThat(lattice(one).bestChain()).containsExactly(0);
        assertThat(lattice(one).total()).isCloseTo(lattice(one).totalBackward(), within(1e-9));
    }

    private static List<Integer> chosen(GeneLattice lattice) {
        return new ArrayList<>(Arrays.stream(lattice.bestChain()).boxed().toList());
    }
}
