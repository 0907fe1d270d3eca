package org.cistron.genes.evaluation;

import java.util.List;
import java.util.Optional;
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
public final class ContigNames {
    private static final Pattern VERSION = Pattern.compile("\\.\\d+$");
    private static final int SHOWN = 3;

    private final UnaryOperator<String> truth;
    private final UnaryOperator<String> predicted;
    private final boolean assumed;

    private ContigNames(UnaryOperator<String> truth, UnaryOperator<String> predicted, boolean assumed) {
        this.truth = truth;
        this.predicted = predicted;
        this.assumed = assumed;
    }

    /**
     * Matches the names of two files.
     *
     * @throws UsageException if they cannot be matched
     */
    static ContigNames match(Set<String> truth, Set<String> predicted) {
        return find(truth, predicted).orElseThrow(() -> unmatched(truth, predicted));
    }

    /** Matches the names of two files; nothing where they cannot be matched. */
    public static Optional<ContigNames> find(Set<String> truth, Set<String> predicted) {
        if (predicted.isEmpty() || shareAny(truth, predicted)) {
            return Optional.of(new ContigNames(UnaryOperator.identity(), UnaryOperator.identity(), false));
        }
        if (versionsTellApart(truth, predicted)) {
            return Optional.empty();
        }
        if (shareAny(withoutVersions(truth), withoutVersions(predicted))) {
            return Optional.of(new ContigNames(ContigNames::withoutVersion, ContigNames::withoutVersion, false));
        }
        if (truth.size() == 1 && predicted.size() == 1) {
            String only = truth.iterator().next();
            return Optional.of(new ContigNames(UnaryOperator.identity(), name -> only, true));
        }
        return Optional.empty();
    }

    private static boolean versionsTellApart(Set<String> truth, Set<String> predicted) {
        return withoutVersions(truth).size() < truth.size()
                || withoutVersions(predicted).size() < predicted.size();
    }

    static String withoutVersion(String name) {
        return VERSION.matcher(name).replaceFirst("");
    }

    /** Returns whether contigs were taken to be the same though their names differ, because each side has one alone. */
    public boolean assumed() {
        return assumed;
    }

    /** Returns what a contig of the truth is called where both are called alike. */
    public String ofTruth(String name) {
        return truth.apply(name);
    }

    /** Returns what a contig of the prediction is called where both are called alike. */
    public String ofPrediction(String name) {
        return predicted.apply(name);
    }

    private static Set<String> withoutVersions(Set<String> names) {
        return names.stream().map(ContigNames::withoutVersion).collect(Collectors.toSet());
    }

    private static boolean shareAny(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static UsageException unmatched(Set<String> truth, Set<String> predicted) {
        String detail = versionsTellApart(truth, predicted) ? ", and versions are needed to tell contigs apart" : "";
        return new UsageException("truth and prediction have no contig name in common" + detail + ": found "
                + beginning(truth) + " in the truth and " + beginning(predicted)
                + " in the prediction, expected the same names. Give two files of one genome.");
    }

    /** Returns the first few of some names, for a message. */
    public static String beginning(Set<String> names) {
        if (names.isEmpty()) {
            return "no CDS";
        }
        List<String> first = new TreeSet<>(names).stream().limit(SHOWN).toList();
        return String.join(", ", first) + (names.size() > SHOWN ? ", ..." : "");
    }
}
