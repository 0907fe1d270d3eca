package org.cistron.ensemble;

import java.util.Arrays;
import java.util.List;
import org.cistron.api.error.UsageException;

/**
 * Settings of the ensemble, all for its training: a trained ensemble brings its members along.
 *
 * @param members whose evidence is weighed, by name, with commas between
 * @param megabases of each training genome that weights are fitted on, at most
 * @param rounds of fitting
 */
public record EnsembleConfiguration(String members, double megabases, int rounds) {

    /** Checks that there is something to weigh. */
    public EnsembleConfiguration {
        if (names(members).size() < 2) {
            throw new UsageException(
                    "ensemble.members is '" + members + "', expected two names or more, as in hmm,bilstm");
        }
        if (!(megabases > 0)) {
            throw new UsageException("ensemble.megabases is " + megabases + ", expected more than 0");
        }
        if (rounds < 1) {
            throw new UsageException("ensemble.rounds is " + rounds + ", expected at least 1");
        }
    }

    /** The hidden Markov model and the networks that are quick on a CPU. */
    public static EnsembleConfiguration defaults() {
        return new EnsembleConfiguration("hmm,tcn,bilstm", 0.5, 30);
    }

    List<String> names() {
        return names(members);
    }

    private static List<String> names(String members) {
        return Arrays.stream(members.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
