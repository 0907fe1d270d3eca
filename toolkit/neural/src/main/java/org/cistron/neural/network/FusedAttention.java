package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;

/**
 * Scaled dot-product attention, fused: the weights of a query are never kept in memory together (Dao et al. 2022).
 */
final class FusedAttention {
    /** One fused call for each block of queries: no padding, no mask, and keys that stay in the processor's cache. */
    private static final String SLIDING = """
              def forward(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
                queries = torch.split(q, %1$d, 2)
                keys = torch.split(k, %1$d, 2)
                values = torch.split(v, %1$d, 2)
                out = annotate(List[Tensor], [])
                for i in range(torch.len(queries)):
                  first = ops.prim.max(0, torch.sub(i, 1))
                  end = torch.add(i, 2)
                  key = torch.cat(torch.slice(keys, first, end), 2)
                  value = torch.cat(torch.slice(values, first, end), 2)
                  seen = torch.scaled_dot_product_attention(queries[i], key, value)
                  _0 = torch.append(out, seen)
                return torch.cat(out, 2)
            """;

    private static final String BACKWARD_LOOKING = """
              def forward(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
                return torch.scaled_dot_product_attention(q, k, v, None, 0., True)
            """;

    private final TorchScript script;

    private FusedAttention(Parameters parameters, String forward) {
        script = parameters.keep(new TorchScript(parameters.device(), forward));
    }

    /**
     * Makes attention within a sliding window (Beltagy et al. 2020): tokens stand in blocks; each attends to the block before
     * its own, its own and the one after, as far as there are tokens. The last block may be short, so any number of tokens
     * will do.
     *
     * @param parameters closes what the engine keeps for it
     * @param block tokens of a block
     */
    static FusedAttention sliding(Parameters parameters, int block) {
        return new FusedAttention(parameters, SLIDING.formatted(block));
    }

    /**
     * Makes attention of each token to itself and those before it.
     *
     * @param parameters closes what the engine keeps for it
     */
    static FusedAttention backwardLooking(Parameters parameters) {
        return new FusedAttention(parameters, BACKWARD_LOOKING);
    }

    /** Returns for each query the mean of the values, weighted by its likeness to their keys; all of shape [2B, heads, T, width]. */
    NDArray apply(NDArray queries, NDArray keys, NDArray values) {
        return script.apply(queries, keys, values);
    }
}
