package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Activation;
import java.util.function.UnaryOperator;

/**
 * A block of a transformer (Vaswani et al. 2017), normalized before each of its halves (Xiong et al. 2020): attention along
 * each reading, then a feed-forward layer that may also see the opposite reading.
 */
final class AttentionBlock {
    private final long heads;
    private final RotaryEncoding positions;
    private final FusedAttention attention;
    private final Dropout dropout;
    private final Normalization before;
    private final Linear ask;
    private final Linear answer;
    private final Normalization between;
    private final Linear widen;
    private final Linear narrow;
    private final UnaryOperator<NDArray> sight;

    /**
     * A block's shape.
     *
     * @param size numbers for each token and reading
     * @param heads of attention
     * @param feedForward numbers for each token within the feed-forward layer
     * @param dropout share of the outputs of each half that training leaves out
     * @param opposite whether the feed-forward layer sees the opposite reading
     */
    record Shape(int size, int heads, int feedForward, double dropout, boolean opposite) {}

    AttentionBlock(
            Parameters parameters, String name, Shape shape, RotaryEncoding positions, FusedAttention attention) {
        int size = shape.size();
        this.positions = positions;
        this.attention = attention;
        heads = shape.heads();
        sight = shape.opposite() ? Strands::withOpposite : UnaryOperator.identity();
        dropout = new Dropout(shape.dropout());
        before = new Normalization(parameters, name + ".before", size);
        ask = new Linear(parameters, name + ".ask", size, 3 * size);
        answer = new Linear(parameters, name + ".answer", size, size, 0.5 / Math.sqrt(size));
        between = new Normalization(parameters, name + ".between", size);
        widen = new Linear(parameters, name + ".widen", shape.opposite() ? 2 * size : size, shape.feedForward());
        narrow = new Linear(parameters, name + ".narrow", shape.feedForward(), size, 0.5 / Math.sqrt(size));
    }

    /** Returns shape [2B, T, size], as the input's. */
    NDArray apply(NDArray x, NDArray turns, boolean training) {
        NDArray attended = x.add(dropout.apply(attend(before.apply(x), turns), training));
        return attended.add(dropout.apply(feedForward(between.apply(attended)), training));
    }

    private NDArray attend(NDArray x, NDArray turns) {
        long rows = x.getShape().get(0);
        long tokens = x.getShape().get(1);
        NDArray asked = ask.apply(x).reshape(rows, tokens, 3 * heads, -1);
        NDList parts = asked.split(new long[] {2 * heads}, 2);
        NDList turned = positions.apply(parts.get(0), turns).split(new long[] {heads}, 2);
        NDArray seen = attention.apply(
                turned.get(0).swapAxes(1, 2),
                turned.get(1).swapAxes(1, 2),
                parts.get(1).swapAxes(1, 2));
        return answer.apply(seen.swapAxes(1, 2).reshape(rows, tokens, -1));
    }

    private NDArray feedForward(NDArray x) {
        return narrow.apply(Activation.relu(widen.apply(sight.apply(x))));
    }
}
