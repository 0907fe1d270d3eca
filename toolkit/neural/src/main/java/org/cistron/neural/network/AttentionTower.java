package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import java.util.List;
import java.util.stream.IntStream;

/** Transformer blocks whose attention looks backward only. */
final class AttentionTower implements Tower {
    private final RotaryEncoding positions;
    private final List<AttentionBlock> blocks;

    AttentionTower(Parameters parameters, AttentionBlock.Shape shape, int layers) {
        positions = new RotaryEncoding(parameters, shape.size() / shape.heads());
        FusedAttention attention = FusedAttention.backwardLooking(parameters);
        blocks = IntStream.range(0, layers)
                .mapToObj(i -> new AttentionBlock(parameters, "block" + i, shape, positions, attention))
                .toList();
    }

    @Override
    public NDArray apply(NDArray x, boolean training) {
        NDArray turns = positions.turns(x.getManager(), x.getShape().get(1));
        NDArray sum = x;
        for (AttentionBlock block : blocks) {
            sum = block.apply(sum, turns, training);
        }
        return sum;
    }
}
