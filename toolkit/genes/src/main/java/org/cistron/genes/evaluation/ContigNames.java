package org.cistron.genes.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cistron.api.error.UsageException;

/**
 * Says which contig of the prediction is which of the truth: by name; where they share none, by name without a version
 * suffix if that keeps names apart; and a single contig on each side is taken to be the same.
 */
final class ContigNames {
    private static final Pattern VERSION = Pattern.compile("\\.\\d+$");
    private static final int SHOWN = 3;

    private final UnaryOperator<String> truth;
    private final UnaryOperator<String> predicted;

    private ContigNames(UnaryOperator<String> truth, UnaryOperator<String> predicted) {
        this.truth = truth;
        this.predicted = predicted;
    }

    /**
     * Matches the names of two files.
     *
     * @throws UsageException if they cannot be matched
     */
    static ContigNames match(Set<String> truth, Set<String> predicted) {
        if (predicted.isEmpty() || shareAny(truth, predicted)) {
            return new ContigNames(UnaryOperator.identity(), UnaryOperator.identity());
        }
        Set<String> bareTruth = withoutVersions(truth);
        Set<String> barePredicted = withoutVersions(predicted);
        if (bareTruth.size() < truth.size() || barePredicted.size() < predicted.size()) {
            throw unmatched(truth, predicted, ", and versions are needed to tell contigs apart");
        }
        if (shareAny(bareTruth, barePredicted)) {
            return new ContigNames(ContigNames::withoutVersion, ContigNames::withoutVersion);
        }
        if (truth.size() == 1 && predicted.size() == 1) {
            String only = truth.iterator().next();
            return new ContigNames(UnaryOperator.identity(), name -> only);
        }
        throw unmatched(truth, predicted, "");
    }

    static String withoutVersion(String name) {
        return VERSION.matcher(name).replaceFirst("");
    }

    String ofTruth(String name) {
        return truth.apply(name);
    }

    String ofPrediction(String name) {
        return predicted.apply(name);
    }

    private static Set<String> withoutVersions(Set<String> names) {
        return names.stream().map(ContigNames::withoutVersion).collect(Collectors.toSet());
    }

    private static boolean shareAny(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static UsageException unmatched(Set<String> truth, Set<String> predicted, String detail) {
        return new UsageException("truth and prediction have no contig name in common" + detail + ": found "
                + beginning(truth) + " in the truth and " + beginning(predicted)
                + " in the prediction, expected the same names. Give two files of one genome.");
    }

    private static String beginning(Set<String> names) {
        if (names.isEmpty()) {
            return "no CDS";
        }
        List<String> first = new TreeSet<>(names).stream().limit(SHOWN).toList();
        return String.join(", ", first) + (names.size() > SHOWN ? ", ..." : "");
    }
}
