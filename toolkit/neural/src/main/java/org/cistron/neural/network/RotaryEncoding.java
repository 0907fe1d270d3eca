package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * Rotary positions (Su et al. 2021): pairs of numbers of a query or key are turned by an angle in proportion to the token's
 * place, each pair at its own pace. The product of a query and a key then depends on how far apart they are and not on where
 * they are, so a window may begin anywhere.
 */
final class RotaryEncoding {
    private static final double BASE = 10_000;
    /** A product of complex numbers takes one pass over memory; DJL's own complex numbers pass no gradients on. */
    private static final String FORWARD = """
              def forward(self, x: Tensor, turns: Tensor) -> Tensor:
                turned = torch.mul(torch.view_as_complex(x), torch.view_as_complex(turns))
                return torch.view_as_real(turned)
            """;

    private final TorchScript script;
    private final int width;

    /**
     * Makes the encoding.
     *
     * @param parameters closes what the engine keeps for it
     * @param width numbers of a query, even
     */
    RotaryEncoding(Parameters parameters, int width) {
        this.width = width;
        script = parameters.keep(new TorchScript(parameters.device(), FORWARD));
    }

    /** Returns the turns of tokens 0 to T - 1: cosines and sines, shape [T, 1, width / 2, 2]. */
    NDArray turns(NDManager manager, long tokens) {
        float[] turns = new float[Math.toIntExact(tokens * width)];
        for (int i = 0; i < turns.length; i += 2) {
            int token = i / width;
            double angle = token * Math.pow(BASE, -(i % width) / (double) width);
            turns[i] = (float) Math.cos(angle);
            turns[i + 1] = (float) Math.sin(angle);
        }
        return manager.create(turns, new Shape(tokens, 1, width / 2, 2));
    }

    /** Returns queries or keys of shape [2B, T, heads, width] turned. */
    NDArray apply(NDArray x, NDArray turns) {
        Shape shape = x.getShape();
        NDArray pairs = x.reshape(shape.get(0), shape.get(1), shape.get(2), width / 2, 2);
        return script.apply(pairs, turns).reshape(shape);
    }
}
