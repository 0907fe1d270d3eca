package org.cistron.variant.ensemble;

import java.util.Arrays;
import java.util.List;
import org.cistron.api.error.UsageException;

/**
 * Settings of the ensemble, all for its training: a trained ensemble brings its members along.
 *
 * @param members the classifiers that it asks, with commas between; may be empty
 * @param folds into how many parts cases are divided, so that each is weighed by members that have not seen its answer
 * @param trees boosted trees of each model
 * @param seed of all that is drawn
 */
public record VariantEnsembleConfiguration(String members, int folds, int trees, long seed) {

    /** Checks ranges. */
    public VariantEnsembleConfiguration {
        if (folds < 2) {
            throw new UsageException("variant-ensemble.folds is " + folds + ", expected at least 2");
        }
        if (trees < 1) {
            throw new UsageException("variant-ensemble.trees is " + trees + ", expected at least 1");
        }
    }

    /** The settings of the model that ships. */
    public static VariantEnsembleConfiguration defaults() {
        return new VariantEnsembleConfiguration("hmm-variant,bilstm-variant", 5, 300, 1);
    }

    /** Returns the members' names. */
    List<String> memberNames() {
        return Arrays.stream(members.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
