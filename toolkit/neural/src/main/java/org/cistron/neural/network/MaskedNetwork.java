package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.nn.Activation;

/**
 * A network that says of each place of a window which letter it expects there, from all the others: each letter is masked from
 * what is said of its own place, in both directions (cloze: Taylor 1953; Baevski et al. 2019, <em>Cloze-driven pretraining of
 * self-attention networks</em>).
 *
 * <p>One tower of layers reads a window forward, the same tower reads it backward; what is said of a place comes of the first one's
 * state before the place and the second one's behind it. So one pass says of all places what a network that sees both ways at
 * once (BERT: Devlin et al. 2019) needs one pass a place for, and all places teach, not the masked ones alone.
 */
public final class MaskedNetwork {
    private final int letters;
    private final Linear embedding;
    private final Tower tower;
    private final Normalization last;
    private final Linear join;
    private final Linear code;
    private final Linear answer;

    /**
     * The network's shape.
     *
     * @param attention whether the tower is of transformer blocks; otherwise of long short-term memory
     * @param size numbers for each place and reading
     * @param layers of the tower
     * @param heads of attention; each has size / heads numbers, which must be even
     * @param feedForward numbers for each place within a transformer block's feed-forward layer
     * @param code numbers that sum up what is known of a place
     * @param dropout share of the outputs of each layer that training leaves out
     */
    public record Shape(boolean attention, int size, int layers, int heads, int feedForward, int code, double dropout) {

        /** Refuses heads of uneven size. */
        public Shape {
            if (attention && (heads < 1 || size % (2 * heads) != 0)) {
                throw new IllegalArgumentException("found size " + size + " for " + heads
                        + " heads, expected a multiple of " + 2 * heads + ". Choose another size.");
            }
        }
    }

    /**
     * What the network says.
     *
     * @param logProbabilities of the letters at each place, natural logarithms, shape [B, T, letters]
     * @param codes what is known of each place, shape [B, T, code]
     */
    public record Output(NDArray logProbabilities, NDArray codes) {}

    /**
     * Makes a network.
     *
     * @param channels numbers of the input for each place
     * @param letters how many letters there are
     */
    public MaskedNetwork(Parameters parameters, int channels, int letters, Shape shape) {
        int size = shape.size();
        this.letters = letters;
        embedding = new Linear(parameters, "embedding", channels, size, 1);
        tower = shape.attention()
                ? new AttentionTower(
                        parameters,
                        new AttentionBlock.Shape(size, shape.heads(), shape.feedForward(), shape.dropout(), false),
                        shape.layers())
                : new RecurrentTower(parameters, size, shape.layers(), shape.dropout());
        last = new Normalization(parameters, "last", size);
        join = new Linear(parameters, "join", 2 * size, size);
        code = new Linear(parameters, "code", size, shape.code());
        answer = new Linear(parameters, "answer", shape.code(), letters);
    }

    /** Returns how many letters there are. */
    public int letters() {
        return letters;
    }

    /**
     * Runs the network.
     *
     * @param input shape [2B, T, channels]: rows [0, B) hold at each place what stands before it, rows [B, 2B), the last place
     *     first, what stands behind it
     */
    public Output apply(NDArray input, boolean training) {
        NDArray states = last.apply(tower.apply(embedding.apply(input), training));
        NDArray both = Strands.withOpposite(states);
        NDArray places = both.get(new NDIndex(":" + states.getShape().get(0) / 2));
        NDArray codes = code.apply(Activation.relu(join.apply(places)));
        return new Output(answer.apply(codes).logSoftmax(-1), codes);
    }
}
