package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import java.util.List;
import java.util.stream.IntStream;

/** Convolutional stem, then transformer blocks with attention within a sliding window of tokens. */
public final class AttentionNetwork implements GeneNetwork {
    private final CodonStem stem;
    private final List<AttentionBlock> blocks;
    private final RotaryEncoding positions;
    private final Normalization last;
    private final CodingHead head;

    /**
     * The network's shape.
     *
     * @param size numbers for each token and reading
     * @param heads of attention; each has size / heads numbers, which must be even
     * @param layers transformer blocks
     * @param block tokens of a block of the sliding window: a token sees its own, the one before and the one after
     * @param feedForward numbers for each token within the feed-forward layers
     * @param dropout share of the outputs of each half of a block that training leaves out
     */
    public record Shape(int size, int heads, int layers, int block, int feedForward, double dropout) {

        /** Refuses heads of uneven size. */
        public Shape {
            if (heads < 1 || size % (2 * heads) != 0) {
                throw new IllegalArgumentException("found size " + size + " for " + heads
                        + " heads, expected a multiple of " + 2 * heads + ". Choose another size.");
            }
            if (block < 1) {
                throw new IllegalArgumentException("found blocks of " + block + " tokens, expected at least 1.");
            }
        }
    }

    /** Makes a network for input of a number of channels. */
    public AttentionNetwork(Parameters parameters, int channels, Shape shape) {
        positions = new RotaryEncoding(parameters, shape.size() / shape.heads());
        FusedAttention attention = FusedAttention.sliding(parameters, shape.block());
        AttentionBlock.Shape each =
                new AttentionBlock.Shape(shape.size(), shape.heads(), shape.feedForward(), shape.dropout(), true);
        stem = new CodonStem(parameters, channels, shape.size());
        blocks = IntStream.range(0, shape.layers())
                .mapToObj(i -> new AttentionBlock(parameters, "block" + i, each, positions, attention))
                .toList();
        last = new Normalization(parameters, "last", shape.size());
        head = new CodingHead(parameters, 2 * shape.size());
    }

    @Override
    public NDArray apply(NDArray input, boolean training) {
        NDArray x = stem.apply(input);
        NDArray turns = positions.turns(x.getManager(), x.getShape().get(1));
        for (AttentionBlock block : blocks) {
            x = block.apply(x, turns, training);
        }
        return head.apply(Strands.withOpposite(last.apply(x)));
    }
}
