package org.cistron.neural.gene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.util.Optional;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.Sequence;
import org.cistron.neural.engine.MemoryBackOff;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.network.Parameters;
import org.cistron.neural.network.RecurrentNetwork;
import org.cistron.testkit.Evidences;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GeneNetworkModelTest {
    private static final int LENGTH = 4321;

    private final NDManager manager = NeuralEngine.open(Device.cpu());
    private final RandomSequences random = new RandomSequences(11);
    private final Sequence contig = random.contig("c", LENGTH, 0.5);
    private final Evidence seen = RandomEvidence.of(random, LENGTH);
    private final GeneNetworkModel model = model(new NetworkGrid(300, 150, 3));

    private GeneNetworkModel model(NetworkGrid grid) {
        Parameters parameters = Parameters.untrained(manager, 4);
        RecurrentNetwork network = new RecurrentNetwork(
                parameters, InputKind.ADAPTED.channels(), new RecurrentNetwork.Shape(8, false, 8, 1, 0));
        return new GeneNetworkModel(manager, network, InputKind.ADAPTED, grid, 0.5, new MemoryBackOff(message -> {
            throw new AssertionError(message);
        }));
    }

    private Evidence evidence(int start, int end) {
        return model.evidence(contig, Optional.of(seen), new Window(start, end));
    }

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void whatIsSaidOfAPositionDoesNotDependOnTheWindow() {
        Evidence whole = evidence(0, LENGTH);
        Evidences.assertFinite(whole);
        for (int[] window : new int[][] {{0, 1}, {0, 900}, {899, 1801}, {1234, 1237}, {4000, LENGTH}, {17, 4300}}) {
            Evidences.assertSlice(whole, evidence(window[0], window[1]));
        }
    }

    @Test
    void itCorrectsEveryTrackOfTheBaselineAlike() {
        Evidence whole = evidence(0, LENGTH);
        for (int i = 0; i < LENGTH; i += 7) {
            float typical =
                    whole.tracks().get(0).forward()[i] - seen.tracks().get(0).forward()[i];
            float atypical =
                    whole.tracks().get(1).forward()[i] - seen.tracks().get(1).forward()[i];
            assertThat(typical).isCloseTo(atypical, within(1e-5f));
        }
        assertThat(whole.tracks()).extracting(CodingTrack::logShare).containsExactly(Math.log(0.9), Math.log(0.1));
    }

    @Test
    void bothStrandsAreReadAlikeWhereOneWindowHoldsTheContig() {
        Sequence shortContig = contig.subsequence(0, 300);
        Evidence shortSeen = RandomEvidence.of(random, 300);
        GeneNetworkModel one = model(new NetworkGrid(2400, 0, 1));
        Evidence asItStands = one.evidence(shortContig, Optional.of(shortSeen), new Window(0, 300));
        Evidence turned = one.evidence(
                shortContig.reverseComplement(), Optional.of(RandomEvidence.mirrored(shortSeen)), new Window(0, 300));
        assertClose(
                turned.tracks().get(0).forward(),
                RandomEvidence.mirrored(asItStands.tracks().get(0).reverse()));
        assertClose(turned.startReverse(), RandomEvidence.mirrored(asItStands.startForward()));
    }

    private static void assertClose(float[] found, float[] expected) {
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).as("position %d", i).isCloseTo(expected[i], within(1e-4f));
        }
    }
}
