package org.cistron.variant.ensemble;

import java.util.List;

/**
 * A model that was fitted on all of its cases, and once more without each part of them.
 *
 * @param model fitted on all
 * @param without fitted without the cases of a part, by part
 */
record CrossFitted(CombinedModel model, List<CombinedModel> without) {

    /** Takes an immutable copy. */
    CrossFitted {
        without = List.copyOf(without);
    }

    /** Answers a case of a part, or one that is as near to them, without having learned from any of that part. */
    double heldOut(int part, double[] row) {
        return without.get(part).logOdds(row);
    }
}
