package org.cistron.neural.gene;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Optional;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.Sequence;
import org.cistron.neural.engine.MemoryBackOff;
import org.cistron.neural.network.GeneNetwork;

/** A trained network at work: evidence for any window of any contig. Used by many threads at once. */
public final class GeneNetworkModel {
    private final NDManager manager;
    private final GeneNetwork network;
    private final InputKind kind;
    private final NetworkGrid grid;
    private final double logitShare;
    private final MemoryBackOff backOff;

    /**
     * Puts a network to work.
     *
     * @param manager of the device that the network's parameters are on
     * @param logitShare see {@link NetworkOutput}
     * @param backOff what to do when memory runs out
     */
    public GeneNetworkModel(
            NDManager manager,
            GeneNetwork network,
            InputKind kind,
            NetworkGrid grid,
            double logitShare,
            MemoryBackOff backOff) {
        this.manager = manager;
        this.network = network;
        this.kind = kind;
        this.grid = grid;
        this.logitShare = logitShare;
        this.backOff = backOff;
    }

    /**
     * Returns evidence.
     *
     * @param contig the whole contig
     * @param seen the hidden Markov model's evidence for the whole contig; empty for a universal network
     * @param window the positions wanted
     */
    public Evidence evidence(Sequence contig, Optional<Evidence> seen, Window window) {
        EvidenceMix mix = EvidenceMix.empty(window);
        NetworkGrid cut = grid.forContig(contig.length());
        int first = window.start() / cut.span();
        for (int batch = first; (long) batch * cut.span() < window.end(); batch++) {
            run(contig, seen, cut, batch * cut.span(), mix);
        }
        return mix.with(seen);
    }

    private void run(Sequence contig, Optional<Evidence> seen, NetworkGrid cut, int start, EvidenceMix mix) {
        WindowEncoder encoder = new WindowEncoder(kind, cut.batch(), cut.window());
        for (int i = 0; i < cut.batch(); i++) {
            int from = start + i * cut.core() - cut.overlap();
            encoder.write(i, contig, seen, from, 0, contig.length());
        }
        float[] values =
                backOff.run(encoder.input(), cut.batch(), rows -> forward(rows.values(), rows.windows(), cut.window()));
        NetworkOutput output = new NetworkOutput(CodonGrid.ofOutput(cut.batch(), cut.window()), logitShare, values);
        for (int i = 0; i < cut.batch(); i++) {
            int core = start + i * cut.core();
            int from = Math.max(core, mix.window().start());
            int to = Math.min(core + cut.core(), mix.window().end());
            if (from < to) {
                int offset = cut.overlap() - core;
                output.copy(
                        i, from + offset, to + offset, mix, from - mix.window().start());
            }
        }
    }

    private float[] forward(float[] input, int windows, int length) {
        try (NDManager scratch = manager.newSubManager()) {
            NDArray x = scratch.create(input, new Shape(2L * windows, kind.channels(), length));
            return network.apply(x, false).toFloatArray();
        }
    }
}
