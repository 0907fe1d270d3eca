package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Activation;

/**
 * A residual block of a temporal convolutional network (Bai et al. 2018), looking both ways: each token sees itself, the two
 * tokens at the block's dilation, and the opposite reading of itself.
 *
 * <p>The convolution is one matrix product for each of the four, all added up in the same array: half the time of gathering
 * what a token sees for one large product, which in turn is several times faster than libtorch's dilated convolution on a CPU.
 */
final class DilatedConvolution {
    private static final String FORWARD = """
              def forward(self, x: Tensor, opposite: Tensor, own: Tensor, other: Tensor, before: Tensor, after: Tensor, bias: Tensor) -> Tensor:
                rows, tokens, size = torch.size(x)
                inner = ops.prim.max(0, torch.sub(tokens, %1$d))
                out = torch.linear(x, own, bias)
                flat = torch.view(out, [-1, size])
                _0 = torch.addmm_(flat, torch.reshape(opposite, [-1, size]), torch.t(other))
                late = torch.slice(out, 1, %1$d, tokens)
                left = torch.expand(torch.unsqueeze(torch.t(before), 0), [rows, -1, -1])
                _1 = torch.baddbmm_(late, torch.slice(x, 1, 0, inner), left)
                early = torch.slice(out, 1, 0, inner)
                right = torch.expand(torch.unsqueeze(torch.t(after), 0), [rows, -1, -1])
                _2 = torch.baddbmm_(early, torch.slice(x, 1, %1$d, tokens), right)
                return out
            """;

    private final TorchScript gather;
    private final Normalization normalization;
    private final NDArray own;
    private final NDArray opposite;
    private final NDArray before;
    private final NDArray after;
    private final NDArray bias;
    private final Linear give;

    /**
     * Makes a block.
     *
     * @param dilation distance in tokens of the two neighbours
     */
    DilatedConvolution(Parameters parameters, String name, int size, int dilation) {
        double bound = Math.sqrt(6.0 / (5 * size));
        gather = parameters.keep(new TorchScript(parameters.device(), FORWARD.formatted(dilation)));
        normalization = new Normalization(parameters, name + ".normalization", size);
        own = parameters.uniform(name + ".own", bound, size, size);
        opposite = parameters.uniform(name + ".opposite", bound, size, size);
        before = parameters.uniform(name + ".before", bound, size, size);
        after = parameters.uniform(name + ".after", bound, size, size);
        bias = parameters.constant(name + ".bias", 0, size);
        give = new Linear(parameters, name + ".give", size, size, 0.5 / Math.sqrt(size));
    }

    /** Returns shape [2B, T, size], as the input's. */
    NDArray apply(NDArray x) {
        NDArray normal = normalization.apply(x);
        NDArray gathered = gather.apply(normal, Strands.opposite(normal), own, opposite, before, after, bias);
        return x.add(give.apply(Activation.relu(gathered)));
    }
}
