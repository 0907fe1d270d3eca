package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

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
        Shape shape = own.getShape();
        Shape readings = new Shape(2, shape.get(0) / 2, shape.get(1), shape.get(2));
        return own.reshape(readings).flip(0, 2).reshape(shape);
    }
}
