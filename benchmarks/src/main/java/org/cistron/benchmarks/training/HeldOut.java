package org.cistron.benchmarks.training;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.genome.Phyla;

/**
 * A division of the genomes: some are judged by models that have not seen them.
 *
 * @param name of the division, such as {@code fold1}
 * @param leftOut genomes of {@code train} that are not learned from
 * @param learned genomes of {@code train} that are
 * @param chosenBy genomes of {@code validation} that are of no phylum that is judged
 * @param judged genomes that the models are judged on, of any split
 */
public record HeldOut(
        String name, List<String> leftOut, List<String> learned, List<String> chosenBy, List<String> judged) {

    /** Takes immutable copies. */
    public HeldOut {
        leftOut = List.copyOf(leftOut);
        learned = List.copyOf(learned);
        chosenBy = List.copyOf(chosenBy);
        judged = List.copyOf(judged);
    }

    /**
     * Holds out all genomes of a fold, which are those of some phyla.
     *
     * @param train all genomes to learn from
     * @param validation all genomes to choose by
     */
    public static HeldOut fold(Phyla phyla, String fold, List<String> train, List<String> validation) {
        List<String> leftOut = phyla.heldOut(fold);
        if (leftOut.isEmpty()) {
            throw new UsageException("found the fold '" + fold + "', expected one of "
                    + String.join(", ", phyla.folds()) + ". Correct --folds.");
        }
        return of("fold" + fold, phyla, leftOut, train, validation);
    }

    /** Holds out one genome, whatever its kin. */
    public static HeldOut without(Phyla phyla, String genome, List<String> train, List<String> validation) {
        if (!train.contains(genome)) {
            throw new UsageException("found --without " + genome + ", expected one of " + String.join(", ", train)
                    + ". Correct the name.");
        }
        return of("without-" + genome, phyla, List.of(genome), train, validation);
    }

    private static HeldOut of(
            String name, Phyla phyla, List<String> leftOut, List<String> train, List<String> validation) {
        List<String> learned =
                train.stream().filter(genome -> !leftOut.contains(genome)).toList();
        return new HeldOut(name, leftOut, learned, unlike(phyla, leftOut, validation), leftOut);
    }

    /** Returns whether nothing of a genome's phylum is learned from. */
    public boolean leavesOutPhylumOf(String genome, Phyla phyla) {
        return learned.stream().noneMatch(other -> phyla.of(other).equals(phyla.of(genome)));
    }

    /** Returns the same division with one more genome to be judged; nothing of its phylum is chosen by. */
    public HeldOut judging(String genome, Phyla phyla) {
        List<String> all = new java.util.ArrayList<>(judged);
        all.add(genome);
        return new HeldOut(name, leftOut, learned, unlike(phyla, List.of(genome), chosenBy), all);
    }

    /** Returns the names of all genomes that no model of this division may have seen. */
    public Set<String> unseen() {
        Set<String> unseen = new TreeSet<>(leftOut);
        unseen.addAll(judged);
        return unseen;
    }

    private static List<String> unlike(Phyla phyla, List<String> judged, List<String> candidates) {
        Set<String> taken = judged.stream().map(phyla::of).collect(Collectors.toSet());
        return candidates.stream()
                .filter(genome -> !taken.contains(phyla.of(genome)))
                .toList();
    }
}
