package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;

/**
 * The two readings of a batch of windows: rows [0, B) of an array of shape [2B, T, C] are the windows as they stand, rows
 * [B, 2B) their reverse complements, token 0 being the first in reading direction.
 *
 * <p>All layers treat both readings alike, with the same weights; only here does one reading see the other. So a network is
 * strand-symmetric by construction: the reverse complement of a window gives the same numbers with the readings swapped.
 */
public final class Strands {
    private Strands() {}

    /** Returns shape [2B, T, 2C]: for each token what its own reading says, then what the opposite reading says of the same place. */
    public static NDArray withOpposite(NDArray own) {
        return own.concat(opposite(own), -1);
    }

    /** Returns what the opposite reading says of each token's place, in the same shape. */
    public static NDArray opposite(NDArray own) {
        long windows = own.getShape().get(0) / 2;
        NDArray first = own.get(new NDIndex("0:" + windows));
        NDArray second = own.get(new NDIndex(windows + ":"));
        return second.concat(first, 0).flip(1);
    }
}
