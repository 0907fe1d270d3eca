package org.cistron.ensemble;

import org.cistron.api.error.UsageException;

/**
 * Settings of the ensembles, all for their training: a trained ensemble brings its members along.
 *
 * @param members whose evidence {@code ensemble} weighs, with commas between; after a slash, who speaks instead where the
 *     genome is too short to learn from
 * @param full the same for {@code ensemble-full}
 * @param megabases of each training genome that weights are fitted on, at most
 * @param rounds of fitting
 */
public record EnsembleConfiguration(String members, String full, double megabases, int rounds) {
    private static final String QUICK = "hmm,bilstm/bilstm-universal,/tcn-universal";
    private static final String FULL =
            "hmm,tcn/tcn-universal,bilstm/bilstm-universal,transformer/transformer-universal";

    /** Checks that there is something to weigh. */
    public EnsembleConfiguration {
        quick(members);
        full(full);
        if (!(megabases > 0)) {
            throw new UsageException("ensemble.megabases is " + megabases + ", expected more than 0");
        }
        if (rounds < 1) {
            throw new UsageException("ensemble.rounds is " + rounds + ", expected at least 1");
        }
    }

    /** The hidden Markov model and the network that adds most to it in its time; the full ensemble, all networks. */
    public static EnsembleConfiguration defaults() {
        return new EnsembleConfiguration(QUICK, FULL, 0.5, 40);
    }

    MemberNames quick() {
        return quick(members);
    }

    MemberNames complete() {
        return full(full);
    }

    private static MemberNames quick(String members) {
        return new MemberNames("ensemble.members", members);
    }

    private static MemberNames full(String members) {
        return new MemberNames("ensemble.full", members);
    }
}
